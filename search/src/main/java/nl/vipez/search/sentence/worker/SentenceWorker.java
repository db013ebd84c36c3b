package nl.vipez.search.sentence.worker;

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
import java.nio.file.Path;
import java.util.List;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.forked.Frames;
import nl.vipez.search.sentence.ModelFolder;
import nl.vipez.search.sentence.SentenceFailure;
import nl.vipez.search.sentence.protocol.Texts;
import nl.vipez.search.sentence.protocol.Vectors;

/**
 * The main class of a worker process: reads the model, answers with the vectors of two sample texts
 * or with why it cannot, and then each message of texts with their vectors, until its input ends.
 * What libraries print goes to standard error, so that it cannot get in between.
 */
public final class SentenceWorker {

  private static final long LONGEST_REQUEST = 8 << 20;

  private SentenceWorker() {}

  /** Takes the model's folder and the number of threads. */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    try {
      ModelFolder folder = new ModelFolder(Path.of(arguments[0]));
      OnnxModel model = OnnxModel.load(folder, Integer.parseInt(arguments[1]));
      List<float[]> samples = model.samples();
      Frames.send(out, body -> Vectors.write(body, samples));
      serve(model, in, out);
    } catch (SentenceFailure failure) {
      Frames.send(out, body -> Vectors.write(body, failure));
    } catch (LinkageError e) {
      SentenceFailure failure = new SentenceFailure(Problem.RUNTIME, e.toString());
      Frames.send(out, body -> Vectors.write(body, failure));
    }
    // A thread that a library left behind must not keep this process.
    Runtime.getRuntime().halt(0);
  }

  private static void serve(OnnxModel model, DataInputStream in, DataOutputStream out)
      throws IOException, SentenceFailure {
    while (true) {
      Texts texts;
      try {
        texts = Texts.read(Frames.receive(in, LONGEST_REQUEST));
      } catch (EOFException e) {
        return;
      }
      List<float[]> vectors = model.vectors(texts);
      Frames.send(out, body -> Vectors.write(body, vectors));
    }
  }
}
