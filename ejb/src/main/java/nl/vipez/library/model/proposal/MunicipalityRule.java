package nl.vipez.library.model.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.library.model.proposal.Proposal.Field;
import nl.vipez.municipality.model.Municipality;

/**
 * The municipality: the code that Dutch spatial plans carry (NL.IMRO.gggg) when the opening names
 * one, else the name that comes most with "gemeente" before it. A province of the same name does
 * not count; of two that share a name the one whose province the text names; of one that ended the
 * code is kept, for it is of its time.
 */
final class MunicipalityRule {
  private static final Pattern PLAN_ID = Pattern.compile("NL\\.\\s?IMRO\\.\\s?(\\d{4})\\.");
  private static final Pattern OF =
      Pattern.compile(
          "(?iu)(?:gemeente|gemeenteraad van|raad van|raad der gemeente|college van|b&w"
              + " van|municipality of)\\s+(?:de gemeente\\s+)?$");
  private static final Pattern NOT =
      Pattern.compile(
          "(?iu)(?:provincie|provinciale staten van|provinciaal|voormalige"
              + " gemeente|voormalige|regio|universiteit|buurgemeente|"
              + "streek|omgevingsdienst|veiligheidsregio|waterschap|rijnmond)\\s+$");
  private static final double AS_MUNICIPALITY = 5;
  private static final double BARE = 0.5;
  private static final double IN_OPENING = 4;

  private final PlaceNames names;
  private final Predicate<String> known;

  MunicipalityRule(List<Municipality> municipalities) {
    names = new PlaceNames(municipalities);
    known =
        municipalities.stream()
                .map(Municipality::code)
                .collect(java.util.stream.Collectors.toUnmodifiableSet())
            ::contains;
  }

  Optional<Proposal> propose(Reading reading) {
    return byPlanId(reading).or(() -> byName(reading));
  }

  private Optional<Proposal> byPlanId(Reading reading) {
    for (Line line : reading.opening()) {
      Matcher id = PLAN_ID.matcher(line.text());
      if (id.find() && known.test("GM" + id.group(1))) {
        return Optional.of(
            new Proposal(
                Field.MUNICIPALITY, "GM" + id.group(1), line.around(id.start(), id.end()), 0.98));
      }
    }
    return Optional.empty();
  }

  /** By name alone. */
  Optional<Proposal> byName(Reading reading) {
    Map<Municipality, Double> scores = new HashMap<>();
    Map<Municipality, Evidence> evidence = new HashMap<>();
    Map<Municipality, Double> strongest = new HashMap<>();
    int opening = reading.opening().size();
    List<Line> lines = reading.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (PlaceNames.Found found : names.in(line.text())) {
        double weight = weight(line, found) * (i < opening ? IN_OPENING : 1);
        for (Municipality one : found.named()) {
          if (weight > 0) {
            scores.merge(one, weight, Double::sum);
            if (weight > strongest.getOrDefault(one, 0.0)) {
              strongest.put(one, weight);
              evidence.put(one, line.around(found.start(), found.end()));
            }
          }
        }
      }
    }
    favourNamedProvinces(scores, reading);
    return best(scores, evidence);
  }

  private static double weight(Line line, PlaceNames.Found found) {
    String before = line.text().substring(0, found.start());
    if (NOT.matcher(before).find()) {
      return 0;
    }
    if (OF.matcher(before).find()) {
      return AS_MUNICIPALITY;
    }
    return found.alsoWord() ? 0 : BARE;
  }

  /** Where two share a name, the province decides. */
  private static void favourNamedProvinces(Map<Municipality, Double> scores, Reading reading) {
    scores.replaceAll(
        (one, score) ->
            one.name().contains("(")
                ? score
                    * (1
                        + reading.lines().stream()
                            .filter(line -> line.text().contains(one.province().name()))
                            .count())
                : score);
  }

  private static Optional<Proposal> best(
      Map<Municipality, Double> scores, Map<Municipality, Evidence> evidence) {
    double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            top ->
                new Proposal(
                    Field.MUNICIPALITY,
                    top.getKey().code(),
                    Objects.requireNonNull(evidence.get(top.getKey())),
                    Math.min(0.95, top.getValue() / (all + 5))));
  }
}
