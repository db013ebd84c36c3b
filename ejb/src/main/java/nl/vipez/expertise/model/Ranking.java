package nl.vipez.expertise.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Orders the candidates for one need by the weighted mean of their components.
 *
 * @param matches those with evidence, best first
 * @param perhaps those with neither text nor figures in their favour, best first
 */
public record Ranking(List<Match> matches, List<Match> perhaps) {

  /** What an unknown counts as when nobody's is known. */
  private static final double NEUTRAL = 0.5;

  /** Help given minus received beyond which reciprocity does not move any more. */
  private static final double BALANCE_CAP = 5;

  /** Copies the lists. */
  public Ranking {
    matches = List.copyOf(matches);
    perhaps = List.copyOf(perhaps);
  }

  /**
   * A scored candidate.
   *
   * @param candidate who, and on what ground
   * @param components the parts of the score
   * @param score 0 to 1
   */
  public record Match(Candidate candidate, Components components, double score) {}

  /** All, those with evidence first. */
  public List<Match> all() {
    List<Match> all = new ArrayList<>(matches);
    all.addAll(perhaps);
    return List.copyOf(all);
  }

  /** Scores with these weights and orders; ties go by the offer's number, so the order repeats. */
  public static Ranking of(List<Candidate> candidates, Weights weights) {
    double strength = meanOfKnown(candidates, candidate -> candidate.strength().value());
    double likeness = meanOfKnown(candidates, Ranking::likeness);
    List<Match> matches = new ArrayList<>();
    List<Match> perhaps = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Components components = components(candidate, strength, likeness);
      (candidate.hasEvidence() ? matches : perhaps)
          .add(new Match(candidate, components, weights.score(components)));
    }
    Comparator<Match> best =
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparingLong(match -> match.candidate().offer().id());
    matches.sort(best);
    perhaps.sort(best);
    return new Ranking(matches, perhaps);
  }

  private static Components components(Candidate candidate, double strength, double likeness) {
    List<String> missing = new ArrayList<>();
    if (candidate.strength().value().isEmpty()) {
      missing.add("indicators");
    }
    if (candidate.distance().isEmpty()) {
      missing.add("likeness");
    }
    double balance = Math.clamp(candidate.balance() / BALANCE_CAP, -1, 1);
    return new Components(
        candidate.text().value(),
        candidate.strength().value().orElse(strength),
        likeness(candidate).orElse(likeness),
        0.5 + 0.5 * balance,
        missing);
  }

  private static Optional<Double> likeness(Candidate candidate) {
    return candidate.distance().map(distance -> Math.exp(-distance));
  }

  private static double meanOfKnown(
      List<Candidate> candidates, Function<Candidate, Optional<Double>> part) {
    OptionalDouble mean =
        candidates.stream()
            .map(part)
            .flatMap(Optional::stream)
            .mapToDouble(Double::doubleValue)
            .average();
    return mean.orElse(NEUTRAL);
  }
}
