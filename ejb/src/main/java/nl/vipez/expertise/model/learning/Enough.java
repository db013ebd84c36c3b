package nl.vipez.expertise.model.learning;

import java.util.List;

/**
 * Whether there is enough to learn from. Fifty needs give the mean of an nDCG a standard error of
 * some 0.04, and ten needs a weight's worth of freedom each; ten municipalities, so that no few of
 * them set the weights of all.
 *
 * @param needs needs of which somebody told whether it helped
 * @param municipalities municipalities that asked them
 */
public record Enough(int needs, int municipalities) {
  /** So many needs are wanted. */
  public static final int NEEDS = 50;

  /** From so many municipalities. */
  public static final int MUNICIPALITIES = 10;

  /** Counts what these examples hold. */
  public static Enough of(List<Example> examples) {
    List<Example> closed = examples.stream().filter(Example::closed).toList();
    return new Enough(
        (int) closed.stream().map(Example::need).distinct().count(),
        (int) closed.stream().map(Example::seeker).distinct().count());
  }

  /** Whether weights may be proposed. */
  public boolean reached() {
    return needs >= NEEDS && municipalities >= MUNICIPALITIES;
  }
}
