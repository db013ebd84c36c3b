package nl.vipez.library.model.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.library.model.proposal.Proposal.Field;

/**
 * The title: what a label on the title page says it is, else the first line there that can be one.
 * The file's name plays no part.
 */
final class TitleRule {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:titel|title|onderwerp|plan|plannaam|naam (?:van het )?plan)\\s*:\\s*(.*)");
  private static final Pattern TYPE = Pattern.compile("(?iu)^plantype\\s*:\\s*(.*)");
  private static final Pattern NEXT_LABEL = Pattern.compile("(?u)\\s+\\p{L}[\\p{L}-]+\\s?:.*$");
  private static final Pattern PARTS_OF_BOOK =
      Pattern.compile(
          "(?iu)^(?:toelichting|regels)\\s+(?:(?:vastgesteld|ontwerp)\\s+)?(?:van het |op het |bij"
              + " het )?");
  private static final Pattern NUMBERED = Pattern.compile("^\\d+(?:\\.\\d+)*\\.?\\s+\\p{Lu}.*");
  private static final Pattern SORT_ONLY =
      Pattern.compile(
          "(?iu)^(?:(?:concept|ontwerp|voorontwerp|vastgesteld)["
              + " -]?)?(?:bestemmingsplan|wijzigingsplan|uitwerkingsplan"
              + "|inpassingsplan|structuurvisie|beleidsnota|nota|notitie|rapport|verordening|visie|werkplan|accountplan|plan"
              + " van aanpak|omgevingsplan|beheersverordening)(?: voor| van)?$");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?iu)^(?:xml version.*|direct naar"
              + " inhoud.*|toelichting|regels|inhoud(?:sopgave)?|colofon|bijlagen?\\b.*"
              + "|concept|(?:voor)?ontwerp|definitief|vastgesteld|status\\b.*|versie\\b.*|datum\\b.*|pagina.*|blz.*|begin|vorige|volgende|omhoog|home|nl[."
              + " ]imro.*|idn.*|planidn.*|https?:.*|www.*|gemeente [\\p{L}'"
              + " -]{2,40}|raadsbesluit|samenvatting|voorwoord|inleiding|van het|behorende"
              + " bij.*|(?:gewijzigd"
              + " )?vastgesteld|inhoudsopgave.*|gemeente\\p{L}+|hoofdstuk\\b.*|fictief"
              + " voorbeeld.*|projectnummer.*|opdrachtgever.*|auteur.*)$");

  /** Facts in a row: "Gemeente Almere · Werkplan · 2019". */
  private static final Pattern IMPRINT = Pattern.compile(" [·•] .* [·•] ");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
  private static final int LONGEST = 160;
  private static final int FIRST_LINES = 25;

  private TitleRule() {}

  static Optional<Proposal> propose(Reading reading) {
    List<Line> lines = reading.opening();
    List<Line> first = lines.subList(0, Math.min(FIRST_LINES, lines.size()));
    return labelled(first).or(() -> firstFit(first, reading));
  }

  private static Optional<Proposal> labelled(List<Line> lines) {
    return labelled(lines, LABEL)
        .filter(name -> fits(name.text()) && !SORT_ONLY.matcher(name.text()).matches())
        .map(
            name -> {
              String title =
                  labelled(lines, TYPE)
                      .map(type -> capital(type.text()))
                      .filter(type -> !lower(name.text()).contains(lower(type)))
                      .map(type -> type + " " + name.text())
                      .orElse(name.text());
              return new Proposal(Field.TITLE, title, name.line().evidence(name.text()), 0.9);
            });
  }

  private record Value(Line line, String text) {}

  /** What stands after a label, or on the line below it. */
  private static Optional<Value> labelled(List<Line> lines, Pattern label) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher found = label.matcher(lines.get(i).text());
      if (found.find()) {
        String beside = NEXT_LABEL.matcher(found.group(1)).replaceAll("");
        Line line = beside.isBlank() && i + 1 < lines.size() ? lines.get(i + 1) : lines.get(i);
        String text = tidy(beside.isBlank() ? line.text() : beside);
        if (!text.isEmpty() && text.length() <= LONGEST) {
          return Optional.of(new Value(line, text));
        }
      }
    }
    return Optional.empty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Optional<Proposal> firstFit(List<Line> lines, Reading reading) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = tidy(line.text());
      if (!fits(text)) {
        continue;
      }
      if (SORT_ONLY.matcher(text).matches() || text.matches(".*\\p{L}[,-]$")) {
        Optional<String> name = next(lines, i);
        if (name.isEmpty()) {
          continue;
        }
        text = text + " " + name.get();
      }
      double confidence = line.heading() ? 0.8 : 0.6;
      return Optional.of(
          new Proposal(
              Field.TITLE,
              capital(text),
              line.evidence(text),
              repeated(text, reading) ? Math.min(0.9, confidence + 0.1) : confidence));
    }
    return Optional.empty();
  }

  private static Optional<String> next(List<Line> lines, int at) {
    return lines.subList(at + 1, Math.min(at + 4, lines.size())).stream()
        .map(line -> tidy(line.text()))
        .filter(TitleRule::fits)
        .filter(text -> !SORT_ONLY.matcher(text).matches())
        .findFirst();
  }

  private static boolean fits(String text) {
    return text.length() >= 4
        && text.length() <= LONGEST
        && LETTERS.matcher(text).find()
        && !IMPRINT.matcher(text).find()
        && !NUMBERED.matcher(text).matches()
        && !NO_TITLE.matcher(text).matches()
        && !Dates.dates(text).matches();
  }

  /** Whether it comes back, as the head of pages does. */
  private static boolean repeated(String text, Reading reading) {
    return reading.lines().stream().filter(line -> line.text().contains(text)).limit(3).count() > 2;
  }

  /** Without what web pages and title pages add: "Kern Klundert: Toelichting", "(ontwerp)". */
  private static String tidy(String text) {
    String joined =
        text.matches("(?:\\p{L} ){4,}\\p{L}")
            ? text.replaceAll("(?<=\\p{L}) (?=\\p{L})", "")
            : text;
    return PARTS_OF_BOOK
        .matcher(joined)
        .replaceFirst("")
        .replaceAll("(?iu)(?:\\s*[:,-]\\s*|\\s+)(?:toelichting|regels)\\s*$", "")
        .replaceAll("^[\"'‘“”’.:–-]+\\s*|\\s*[\"‘“”’.:–-]+$", "")
        .replaceAll("[\"“”]", "")
        .strip();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
