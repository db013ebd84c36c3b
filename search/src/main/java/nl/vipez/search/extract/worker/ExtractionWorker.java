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
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.protocol.Frames;
import nl.vipez.search.extract.protocol.Replies;
import nl.vipez.search.extract.protocol.Request;

/**
 * The main class of a worker process: answers requests on standard input with extractions on
 * standard output, one after another, until its input ends. What libraries print goes to standard
 * error, so that it cannot get in between.
 */
public final class ExtractionWorker {

  private static final long LONGEST_REQUEST = 1 << 20;

  private ExtractionWorker() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    FileOutputStream answers = new FileOutputStream(FileDescriptor.out);
    FileInputStream requests = new FileInputStream(FileDescriptor.in);
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    serve(
        new DataInputStream(new BufferedInputStream(requests)),
        new DataOutputStream(new BufferedOutputStream(answers, 1 << 16)));
  }

  static void serve(DataInputStream in, DataOutputStream out) throws IOException {
    FileReading reading = new FileReading(Parsers.load());
    while (true) {
      Request request;
      try {
        request = Request.read(Frames.receive(in, LONGEST_REQUEST));
      } catch (EOFException e) {
        return;
      }
      Extraction extraction = reading.read(request);
      Frames.send(out, body -> Replies.write(body, extraction));
    }
  }
}
