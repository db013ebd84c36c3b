package nl.vipez.search.sentence.worker;

import ai.djl.huggingface.tokenizers.Encoding;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.sentence.ModelSettings.Pooling;
import nl.vipez.search.sentence.SentenceFailure;

/**
 * Makes one vector a text of what a model gives: one vector a piece, or one for all.
 *
 * @param pooling how those of the pieces become one
 */
record Pooled(Pooling pooling) {

  private static final int FEWEST = 8;
  private static final int MOST = 4096;

  /**
   * Vectors of length 1.
   *
   * @param value what the model gave
   * @param encodings of the texts
   * @throws SentenceFailure when it gave something else
   */
  List<float[]> of(Object value, Encoding[] encodings) throws SentenceFailure {
    List<float[]> result = new ArrayList<>();
    for (int i = 0; i < encodings.length; i++) {
      float[] vector =
          switch (value) {
            case float[][] whole when whole.length == encodings.length -> whole[i];
            case float[][][] pieces when pieces.length == encodings.length ->
                of(pieces[i], encodings[i].getAttentionMask());
            default ->
                throw new SentenceFailure(
                    Problem.SHAPE, "its output is " + value.getClass().getSimpleName());
          };
      result.add(normalised(vector));
    }
    return result;
  }

  private float[] of(float[][] pieces, long[] mask) throws SentenceFailure {
    if (pieces.length != mask.length || mask.length == 0) {
      throw new SentenceFailure(
          Problem.SHAPE, pieces.length + " vectors for " + mask.length + " pieces");
    }
    if (pooling == Pooling.CLS) {
      return pieces[0];
    }
    float[] sum = new float[pieces[0].length];
    for (int i = 0; i < pieces.length; i++) {
      for (int j = 0; mask[i] != 0 && j < sum.length; j++) {
        sum[j] += pieces[i][j];
      }
    }
    return sum;
  }

  private static float[] normalised(float[] vector) throws SentenceFailure {
    if (vector.length < FEWEST || vector.length > MOST) {
      throw new SentenceFailure(Problem.SHAPE, "a vector of " + vector.length + " numbers");
    }
    double squares = 0;
    for (float number : vector) {
      squares += number * number;
    }
    float length = (float) Math.sqrt(squares);
    if (!(length > 0 && length < Float.POSITIVE_INFINITY)) {
      throw new SentenceFailure(Problem.SHAPE, "a vector of length " + length);
    }
    float[] result = new float[vector.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = vector[i] / length;
    }
    return result;
  }
}
