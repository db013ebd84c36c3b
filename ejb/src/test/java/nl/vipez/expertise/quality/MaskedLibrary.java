package nl.vipez.expertise.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.expertise.model.Offer;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.Locator;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.TextPart;
import nl.vipez.search.lucene.LuceneSearchIndex;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Planning documents of municipalities: the introduction of one document is the need, and the
 * municipality that wrote it is to be found by its other documents. Words with a capital that only
 * one municipality uses are masked, for they are its places. Nothing of these documents may be
 * kept.
 */
final class MaskedLibrary {
  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}[\\p{L}-]{2,}");
  private static final Pattern OPENING =
      Pattern.compile("(?im)^[#\\s\\d.*]*(aanleiding|inleiding|doel)[^\\n]*\\n(?=[^#]{500})");
  private static final int NEED = 1_200;

  private record Text(String id, String owner, String title, String body) {}

  private final Map<String, List<Text>> byOwner = new TreeMap<>();
  private final Map<String, Set<String>> users = new HashMap<>();
  private final TermCounts terms = new TermCounts();

  static TestCollection open(Path data, Path folder) throws IOException {
    return new MaskedLibrary().build(data, folder);
  }

  private TestCollection build(Path data, Path folder) throws IOException {
    read(data);
    SearchIndex index = LuceneSearchIndex.open(folder);
    if (index.appliedChange() == 0) {
      try (IndexRebuild rebuild = index.rebuild()) {
        byOwner.values().forEach(texts -> texts.forEach(text -> rebuild.add(document(text))));
        rebuild.finish(1);
      }
    }
    List<Offer> offers = new ArrayList<>();
    List<Judged> needs = new ArrayList<>();
    byOwner.forEach(
        (owner, texts) -> {
          offers.add(offer(offers.size() + 1, owner));
          if (texts.size() > 1) {
            texts.forEach(text -> need(text, offers.size()).ifPresent(needs::add));
          }
        });
    return new TestCollection(needs, offers, index, Optional.empty(), terms);
  }

  private void read(Path data) throws IOException {
    try (CSVParser index =
        CSVParser.parse(
            data.resolve("library/index.csv"),
            java.nio.charset.StandardCharsets.UTF_8,
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : index) {
        String id = row.get("doc_id");
        String body = Files.readString(data.resolve("library-text").resolve(id + ".md"));
        Text text = new Text(id, row.get("municipality"), row.get("title"), body);
        terms.add(body);
        CAPITALISED
            .matcher(text.title() + " " + body)
            .results()
            .map(MatchResult::group)
            .forEach(w -> users.computeIfAbsent(w, any -> new HashSet<>()).add(text.owner()));
        List<Text> of = byOwner.computeIfAbsent(text.owner(), any -> new ArrayList<>());
        if (of.stream().noneMatch(other -> versionOf(other, text))) {
          of.add(text);
        }
      }
    }
  }

  /** Versions of one plan tell nothing: they share their sentences. */
  private static boolean versionOf(Text one, Text other) {
    Set<String> lines = new HashSet<>(one.body().lines().filter(l -> l.length() > 80).toList());
    List<String> others = other.body().lines().filter(l -> l.length() > 80).toList();
    return others.stream().filter(lines::contains).count() > 0.3 * others.size();
  }

  private Optional<Judged> need(Text text, int offer) {
    Matcher opening = OPENING.matcher(text.body());
    if (!opening.find()) {
      return Optional.empty();
    }
    int end = Math.min(text.body().length(), opening.end() + NEED);
    String asked = masked(text.title() + ". " + text.body().substring(opening.end(), end));
    return Optional.of(new Judged(text.id(), asked, "", text.id(), Map.of((long) offer, 3)));
  }

  private String masked(String text) {
    return CAPITALISED
        .matcher(text)
        .replaceAll(
            found -> users.getOrDefault(found.group(), Set.of()).size() > 1 ? found.group() : "");
  }

  private static SearchDocument document(Text text) {
    List<TextPart> parts = new ArrayList<>();
    for (String section : text.body().split("\n(?=#)")) {
      parts.add(
          new TextPart(
              parts.size() + 1, new Locator(Locator.Type.SECTION, ""), section, List.of()));
    }
    return new SearchDocument(
        text.id(),
        text.title(),
        Map.of(),
        Map.of(),
        "PUBLIC",
        text.owner(),
        "nl",
        Optional.empty(),
        parts);
  }

  private static Offer offer(long id, String owner) {
    return new Offer(
        id,
        owner,
        "?",
        owner,
        "?",
        "?",
        Set.of(),
        Set.of(),
        1,
        LocalDate.of(2026, 1, 1),
        Optional.empty(),
        true);
  }
}
