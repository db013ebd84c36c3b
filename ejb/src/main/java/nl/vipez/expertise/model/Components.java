package nl.vipez.expertise.model;

import java.util.List;

/**
 * The four components of a score, each in [0, 1].
 *
 * @param text votes of passages, see {@link TextVotes}
 * @param indicators strength of the figures; the mean of the known candidates where unknown
 * @param likeness exp(−distance), 1 for a municipality that is the same; the mean of the known
 *     where unknown
 * @param reciprocity 0.5 when the seeker's municipality gave the provider's as much help as it
 *     received from it, towards 1 when it gave more
 * @param missing which of them were unknown: "indicators", "likeness"
 */
public record Components(
    double text, double indicators, double likeness, double reciprocity, List<String> missing) {

  /** Checks the bounds. */
  public Components {
    for (double part : new double[] {text, indicators, likeness, reciprocity}) {
      if (!(part >= 0 && part <= 1)) {
        throw new IllegalArgumentException("component " + part);
      }
    }
    missing = List.copyOf(missing);
  }
}
