package nl.vipez.library.model.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.library.model.proposal.Proposal.Field;

/**
 * The year a document was settled in or is about: the date of its adoption in the opening goes
 * before any other date there, that before a year in the title. Years further on are mentions.
 */
final class YearRule {
  private static final Pattern ADOPTED =
      Pattern.compile(
          "(?iu)^(?:status\\s*:?\\s*)?(?:\\p{L}+ )?(?:vaststelling|vastgesteld|geamendeerd"
              + " vastgesteld|adopted)\\b(?: (?:door|op|d\\.?d\\.?|by|on)|[^\\p{L}])");
  private static final Pattern SAYS_ADOPTED =
      Pattern.compile("(?iu)vastgesteld|vaststelling|adopted");
  private static final Pattern DRAFT = Pattern.compile("(?iu)concept|ontwerp|draft");
  private static final Pattern LABEL =
      Pattern.compile("(?iu)^(?:datum|date|versie|status|rapportdatum|kenmerk)\\b");
  private static final int SHORT_LINE = 90;
  private static final int FIRST_LINES = 60;

  private YearRule() {}

  static Optional<Proposal> propose(Reading reading, Optional<Proposal> title, int thisYear) {
    Optional<Proposal> best = Optional.empty();
    String before = "";
    int number = 0;
    for (Line line : reading.opening()) {
      boolean onTitlePage = number++ < FIRST_LINES;
      Matcher date = Dates.dates(line.text());
      while (date.find()) {
        int year = Dates.year(date);
        if (year <= thisYear + 1) {
          double confidence = dated(line.text(), before + " " + line.text(), onTitlePage);
          best = better(best, of(line, date, year, confidence));
        }
      }
      Matcher bare = Dates.years(line.text());
      if (onTitlePage && line.text().length() < SHORT_LINE && bare.find()) {
        int year = Integer.parseInt(bare.group(1));
        if (year <= thisYear + 1) {
          best = better(best, of(line, bare, year, number <= FIRST_LINES / 4 ? 0.6 : 0.4));
        }
      }
      before = line.text().length() < SHORT_LINE ? line.text() : "";
    }
    Optional<Proposal> named = title.flatMap(found -> inTitle(found, thisYear));
    return named.isPresent() ? better(best, named.get()) : best;
  }

  private static double dated(String line, String context, boolean onTitlePage) {
    if (!onTitlePage || line.length() > SHORT_LINE) {
      return 0.3;
    }
    boolean draft = DRAFT.matcher(line).find();
    if (ADOPTED.matcher(line).find() && !draft) {
      return 0.95;
    }
    if (SAYS_ADOPTED.matcher(context).find() && !draft) {
      return 0.7;
    }
    return draft ? 0.5 : LABEL.matcher(line).find() ? 0.8 : 0.65;
  }

  private static Optional<Proposal> inTitle(Proposal title, int thisYear) {
    Matcher year = Dates.years(title.value());
    return year.find() && Integer.parseInt(year.group(1)) <= thisYear + 1
        ? Optional.of(new Proposal(Field.YEAR, year.group(1), title.evidence(), 0.85))
        : Optional.empty();
  }

  private static Proposal of(Line line, Matcher found, int year, double confidence) {
    return new Proposal(
        Field.YEAR, Integer.toString(year), line.around(found.start(), found.end()), confidence);
  }

  private static Optional<Proposal> better(Optional<Proposal> best, Proposal other) {
    return best.filter(one -> outdoes(one, other)).isPresent() ? best : Optional.of(other);
  }

  /** Of two as sure the later year: a title page tells drafts before the adoption. */
  private static boolean outdoes(Proposal one, Proposal other) {
    return one.confidence() > other.confidence()
        || (one.confidence() == other.confidence() && one.value().compareTo(other.value()) >= 0);
  }
}
