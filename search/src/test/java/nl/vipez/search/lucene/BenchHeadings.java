package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.search.Locator;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.TextPart;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;

/**
 * A second set of queries, to guard against fitting the first: headings of the documents
 * themselves, which are then taken out of these, so that only what stands under them is left to
 * find them by. Not judged, so that only differences count; and as the headings are gone from the
 * very documents looked for, it says nothing of what headings weigh.
 *
 * @param wanted the documents that a heading stands in, by heading
 */
record BenchHeadings(Map<String, Set<String>> wanted) {

  private static final int MOST = 400;
  private static final int MOST_A_DOCUMENT = 3;
  private static final int MOST_DOCUMENTS = 6;

  /** The same draw each time. */
  private static final long SEED = 7;

  private static final Pattern NUMBERED = Pattern.compile("(\\d+\\.)+\\d*\\.?\\s+\\p{Lu}.{8,70}");

  /** Letters that words of the trade hold. */
  private static final List<String> TRADE =
      List.of(
          ("bedrij winkel detailhandel horeca kantor kantoor econom werk centrum parkeer bereik"
                  + " tankstation recrea toeris haven ondernem voorzien woon woning zorg markt industr"
                  + " agrar verkeer milieu geluid energie water beroep")
              .split(" "));

  static BenchHeadings of(Collection<SearchDocument> documents, TextAnalysis dutch) {
    Map<String, Set<String>> holding = new TreeMap<>();
    for (SearchDocument document : documents) {
      headings(document)
          .map(BenchHeadings::plain)
          .forEach(
              heading ->
                  holding.computeIfAbsent(heading, none -> new TreeSet<>()).add(document.id()));
    }
    List<String> suited = new ArrayList<>(holding.keySet());
    suited.removeIf(
        heading -> held(holding, heading).size() > MOST_DOCUMENTS || !telling(heading, dutch));
    Collections.shuffle(suited, new Random(SEED));
    Map<String, Integer> taken = new HashMap<>();
    Map<String, Set<String>> wanted = new TreeMap<>();
    for (String heading : suited) {
      Set<String> in = held(holding, heading);
      boolean fits = in.stream().allMatch(id -> taken.getOrDefault(id, 0) < MOST_A_DOCUMENT);
      if (fits && wanted.size() < MOST) {
        in.forEach(id -> taken.merge(id, 1, Integer::sum));
        wanted.put(heading, in);
      }
    }
    return new BenchHeadings(wanted);
  }

  private static Set<String> held(Map<String, Set<String>> holding, String heading) {
    return holding.getOrDefault(heading, Set.of());
  }

  private static Stream<String> headings(SearchDocument document) {
    return document.parts().stream()
        .flatMap(
            part ->
                Stream.concat(
                    part.headings().stream(),
                    part.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> NUMBERED.matcher(line).matches())
                        .filter(line -> !line.endsWith(".") && !line.contains(".."))));
  }

  private static boolean telling(String heading, TextAnalysis dutch) {
    List<Word> words = TypedQuery.telling(dutch.words(heading));
    return words.size() >= 2
        && words.size() <= 6
        && !words.stream().allMatch(Word::stopWord)
        && TRADE.stream().anyMatch(heading::contains);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L} ]+", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The documents without the headings that are asked for. */
  List<SearchDocument> masked(List<SearchDocument> documents) {
    return documents.stream().map(this::masked).toList();
  }

  private SearchDocument masked(SearchDocument document) {
    Set<String> gone =
        wanted.entrySet().stream()
            .filter(entry -> entry.getValue().contains(document.id()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new SearchDocument(
        document.id(),
        document.title(),
        document.facts(),
        document.facets(),
        document.visibility(),
        document.owner(),
        document.language(),
        document.date(),
        document.parts().stream().map(part -> masked(part, gone)).toList());
  }

  private static TextPart masked(TextPart part, Set<String> gone) {
    String text =
        Arrays.stream(part.text().split("\n", -1))
            .filter(line -> gone.stream().noneMatch(heading -> shows(line, heading)))
            .collect(Collectors.joining("\n"));
    Locator locator = part.locator();
    return new TextPart(
        part.number(),
        gone.contains(plain(locator.label())) ? new Locator(locator.type(), "-") : locator,
        text.isBlank() ? "-" : text,
        part.headings().stream().filter(heading -> !gone.contains(plain(heading))).toList());
  }

  /** Also in a table of contents, behind a number and before that of a page. */
  private static boolean shows(String line, String heading) {
    String plain = plain(line);
    return plain.equals(heading)
        || (heading.length() > 12
            && plain.length() < heading.length() + 25
            && plain.contains(heading));
  }
}
