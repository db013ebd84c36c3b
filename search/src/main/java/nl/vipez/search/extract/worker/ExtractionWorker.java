package nl.vipez.search.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.protocol.Replies;
import nl.vipez.search.extract.protocol.Request;
import nl.vipez.search.forked.Frames;

/**
 * The main class of a worker process: answers requests on standard input with extractions on
 * standard output, one after another, until its input ends. What libraries print goes to standard
 * error, so that it cannot get in between.
 */
public final class ExtractionWorker {

  private static final long LONGEST_REQUEST = 1 << 20;

  /** What the JVM itself ends with when its heap is full. */
  private static final int OUT_OF_MEMORY = 3;

  private ExtractionWorker() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    FileOutputStream answers = new FileOutputStream(FileDescriptor.out);
    FileInputStream requests = new FileInputStream(FileDescriptor.in);
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    try {
      serve(
          new DataInputStream(new BufferedInputStream(requests)),
          new DataOutputStream(new BufferedOutputStream(answers, 1 << 16)));
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }
    // A thread that a parser left behind must not keep this process.
    Runtime.getRuntime().halt(0);
  }

  static void serve(DataInputStream in, DataOutputStream out) throws IOException {
    FileReading reading = new FileReading(Parsers.load());
    tell(out);
    while (true) {
      Request request;
      try {
        request = Request.read(Frames.receive(in, LONGEST_REQUEST));
      } catch (EOFException e) {
        return;
      }
      Extraction extraction = reading.read(request, () -> tell(out));
      Frames.send(out, body -> Replies.write(body, extraction));
      if (reading.isShaken()) {
        // Another process takes over: after a stack overflow and the like nothing here is certain.
        return;
      }
    }
  }

  /** Says that this process is there and at work. */
  private static void tell(DataOutputStream out) {
    try {
      Frames.send(out, Replies::writeStillReading);
    } catch (IOException e) {
      throw new UncheckedIOException("nobody listens any more", e);
    }
  }
}
