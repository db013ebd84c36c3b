package nl.vipez.search.sentence.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.forked.Frames;
import nl.vipez.search.sentence.SentenceFailure;

/** Vectors, or why there are none. */
public final class Vectors {

  private static final int LARGEST = 1 << 16;

  private Vectors() {}

  /** Writes vectors, all of one length. */
  public static void write(DataOutputStream out, List<float[]> vectors) throws IOException {
    out.writeBoolean(true);
    out.writeInt(vectors.size());
    out.writeInt(vectors.isEmpty() ? 0 : vectors.getFirst().length);
    for (float[] vector : vectors) {
      for (float number : vector) {
        out.writeFloat(number);
      }
    }
  }

  /** Writes why there are none. */
  public static void write(DataOutputStream out, SentenceFailure failure) throws IOException {
    out.writeBoolean(false);
    Frames.writeText(out, failure.problem().name());
    Frames.writeText(out, failure.detail());
  }

  /**
   * Reads what was written.
   *
   * @throws SentenceFailure when that was a failure
   * @throws IOException when it is neither
   */
  public static List<float[]> read(DataInputStream in) throws IOException, SentenceFailure {
    if (!in.readBoolean()) {
      String problem = Frames.readText(in);
      throw new SentenceFailure(Problem.valueOf(problem), Frames.readText(in));
    }
    int count = in.readInt();
    int dimensions = in.readInt();
    if (count < 0 || dimensions < 0 || count > LARGEST || dimensions > LARGEST) {
      throw new IOException(count + " vectors of " + dimensions + " numbers");
    }
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] vector = new float[dimensions];
      for (int j = 0; j < dimensions; j++) {
        vector[j] = in.readFloat();
      }
      vectors.add(vector);
    }
    return vectors;
  }
}
