package nl.vipez.library.model.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.library.model.DocumentKind;
import nl.vipez.library.model.proposal.Proposal.Field;

/**
 * The kind, by the words in which documents name themselves; a word in the title counts most, the
 * first lines more than what follows.
 */
final class KindRule {
  private static final double IN_TITLE = 6;
  private static final double EARLY = 2;
  private static final double LATER = 0.25;
  private static final double MOST_LATER = 3;
  private static final int FIRST_LINES = 12;

  private record Cue(DocumentKind kind, double weight, Pattern pattern) {
    static Cue of(DocumentKind kind, double weight, String words) {
      return new Cue(kind, weight, Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")"));
    }
  }

  private static final List<Cue> CUES =
      List.of(
          Cue.of(DocumentKind.ACCOUNT_PLAN, 1.5, "account\\s?plan"),
          Cue.of(DocumentKind.WORK_PLAN, 1.5, "werkplan|jaarplan|jaarprogramma|work plan"),
          Cue.of(
              DocumentKind.ACTION_PLAN,
              1.5,
              "plan van aanpak|actieplan|actieprogramma|uitvoeringsprogramma|uitvoeringsplan|action"
                  + " plan"),
          Cue.of(
              DocumentKind.COMPETENCE_MODEL,
              1.5,
              "competentiemodel|competentieprofiel|functieprofiel|competentie|vaardigheden|competence"),
          Cue.of(
              DocumentKind.CIRCLE_REPORT,
              1.5,
              "kringverslag|verslag (?:van de )?kring|kringbijeenkomst|kring|circle meeting"),
          Cue.of(DocumentKind.PRESENTATION, 1.2, "workshop|presentatie|presentation"),
          Cue.of(
              DocumentKind.STATUTE,
              1.5,
              "wet van|besluit van \\d|Wij (?:Beatrix|Willem|Juliana|Wilhelmina)|bij de gratie"
                  + " Gods|staatsblad|statute"),
          Cue.of(
              DocumentKind.POLICY_DOCUMENT,
              1,
              "bestemmingsplan|NL\\.IMRO|wijzigingsplan|uitwerkingsplan|inpassingsplan|structuurvisie|omgevingsvisie|omgevingsplan"
                  + "|beleidsnota|beleidskader|beleidsplan|beleid|nota|visie|verordening|detailhandelsvisie|parkeernota|policy"),
          Cue.of(
              DocumentKind.GOOD_PRACTICE,
              1,
              "good practice|best practice|goede"
                  + " praktijk|praktijkvoorbeeld|ervaringen?|geleerd|lessen|leerpunten|wat"
                  + " werkte|het effect|tips|(?:wij|ons|onze|we)(?!\\p{L})"));

  private KindRule() {}

  static Optional<Proposal> propose(Reading reading, Optional<Proposal> title) {
    Map<DocumentKind, Double> scores = new EnumMap<>(DocumentKind.class);
    Map<DocumentKind, Evidence> evidence = new EnumMap<>(DocumentKind.class);
    List<Line> lines = reading.opening();
    boolean slides = lines.stream().anyMatch(line -> line.part().type().equals("SLIDE"));
    if (slides) {
      scores.put(DocumentKind.PRESENTATION, IN_TITLE);
      evidence.put(DocumentKind.PRESENTATION, lines.getFirst().evidence());
    }
    title.ifPresent(
        found ->
            CUES.forEach(
                cue -> {
                  if (cue.pattern().matcher(found.value()).find()) {
                    scores.merge(cue.kind(), IN_TITLE * cue.weight(), Double::sum);
                    // A title is put together of two lines at times: shown is the one that says it.
                    if (cue.pattern().matcher(found.evidence().snippet()).find()) {
                      evidence.putIfAbsent(cue.kind(), found.evidence());
                    }
                  }
                }));
    CUES.forEach(cue -> inLines(cue, lines, scores, evidence));
    title.ifPresent(
        found -> scores.keySet().forEach(kind -> evidence.putIfAbsent(kind, found.evidence())));
    return best(scores, evidence);
  }

  private static void inLines(
      Cue cue,
      List<Line> lines,
      Map<DocumentKind, Double> scores,
      Map<DocumentKind, Evidence> evidence) {
    double early = 0;
    double later = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher found = cue.pattern().matcher(lines.get(i).text());
      while (found.find()) {
        early = i < FIRST_LINES ? EARLY : early;
        later = Math.min(MOST_LATER, later + LATER);
        evidence.putIfAbsent(cue.kind(), lines.get(i).around(found.start(), found.end()));
      }
    }
    if (early + later > 0) {
      scores.merge(cue.kind(), (early + later) * cue.weight(), Double::sum);
    }
  }

  private static Optional<Proposal> best(
      Map<DocumentKind, Double> scores, Map<DocumentKind, Evidence> evidence) {
    double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            top ->
                new Proposal(
                    Field.KIND,
                    top.getKey().name(),
                    Objects.requireNonNull(evidence.get(top.getKey())),
                    Math.min(0.95, top.getValue() / (all + 1))));
  }
}
