package nl.vipez.expertise.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.model.Offer;
import nl.vipez.platform.ResourceTable;
import nl.vipez.search.IndexChange;
import nl.vipez.search.Locator;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.TextPart;
import nl.vipez.search.lucene.LuceneSearchIndex;

/** The demonstration's documents and offers with the needs judged on them; all fictional. */
final class Demonstration {
  private static final Path DOCUMENTS = Path.of("src/demo/documents");
  private static final Set<String> SHOWN = Set.of("PUBLIC", "PARTICIPANTS", "CIRCLE");

  private final TermCounts terms = new TermCounts();
  private final Map<String, Long> keys = new HashMap<>();
  private final Map<Long, Offer> offers = new HashMap<>();

  static TestCollection open(Path folder) throws IOException {
    return new Demonstration().build(folder);
  }

  private TestCollection build(Path folder) throws IOException {
    readOffers();
    SearchIndex documents = LuceneSearchIndex.open(folder.resolve("documents"));
    documents.apply(documents(), 1);
    SearchIndex words = LuceneSearchIndex.open(folder.resolve("offers"));
    words.apply(offers.values().stream().map(Demonstration::words).toList(), 1);
    return new TestCollection(
        needs(), List.copyOf(offers.values()), documents, Optional.of(words), terms);
  }

  private void readOffers() {
    Map<String, ResourceTable.Row> accounts = new HashMap<>();
    new ResourceTable("/demonstration/accounts.csv")
        .forEach(row -> accounts.put(row.text("username"), row));
    Map<String, Integer> seen = new HashMap<>();
    new ResourceTable("/demonstration/offers.csv")
        .forEach(
            row -> {
              String username = row.text("username");
              int ordinal = seen.merge(username, 1, Integer::sum);
              if ("yes".equals(row.text("consent"))) {
                keys.put(username + "/" + ordinal, (long) keys.size() + 1);
                add(keys.size(), row, Optional.ofNullable(accounts.get(username)).orElseThrow());
              }
            });
  }

  private void add(long id, ResourceTable.Row row, ResourceTable.Row account) {
    terms.add(row.text("text"));
    offers.put(
        id,
        new Offer(
            id,
            row.text("username"),
            account.text("display_name"),
            account.text("municipality"),
            row.text("title"),
            row.text("text"),
            Set.of(),
            Set.of(),
            1,
            LocalDate.parse(row.text("available_from")),
            Optional.empty(),
            true));
  }

  private static IndexChange words(Offer offer) {
    return put(
        String.valueOf(offer.id()), offer.title(), offer.municipality(), Map.of(), offer.text());
  }

  private static IndexChange put(
      String id, String title, String owner, Map<String, String> facts, String text) {
    List<TextPart> parts = new ArrayList<>();
    for (String section : text.split("\n(?=## )")) {
      parts.add(
          new TextPart(
              parts.size() + 1, new Locator(Locator.Type.SECTION, ""), section, List.of()));
    }
    return new IndexChange.Put(
        new SearchDocument(
            id, title, facts, Map.of(), "PUBLIC", owner, "nl", Optional.empty(), parts));
  }

  private List<IndexChange> documents() throws IOException {
    List<IndexChange> changes = new ArrayList<>();
    try (var files = Files.list(DOCUMENTS)) {
      for (Path file : files.sorted().toList()) {
        String[] halves = Files.readString(file).split("\n---\n", 2);
        Map<String, String> facts = new HashMap<>();
        for (String line : halves[0].split("\n")) {
          int colon = line.indexOf(": ");
          if (colon > 0) {
            facts.put(line.substring(0, colon), line.substring(colon + 2));
          }
        }
        if (SHOWN.contains(facts.get("visibility"))) {
          terms.add(halves[1]);
          facts.computeIfPresent(
              "authors", (key, list) -> list.replaceAll("[\\[\\]]", "").replace(", ", "|"));
          changes.add(
              put(
                  file.getFileName().toString(),
                  facts.getOrDefault("title", "?"),
                  facts.getOrDefault("municipality", ""),
                  facts,
                  halves[1]));
        }
      }
    }
    return changes;
  }

  private List<Judged> needs() {
    try (InputStream in = Demonstration.class.getResourceAsStream("needs.tsv")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> need(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Judged need(String[] cells) {
    Map<Long, Integer> grades = new HashMap<>();
    Arrays.stream(cells[4].split(" "))
        .map(one -> one.split("="))
        .forEach(one -> grade(grades, one));
    grades.keySet().removeIf(id -> offer(id).municipality().equals(cells[1]));
    return new Judged(cells[0], cells[2] + " " + cells[3], cells[1], "", grades);
  }

  private Offer offer(long id) {
    return Optional.ofNullable(offers.get(id)).orElseThrow();
  }

  private void grade(Map<Long, Integer> grades, String[] one) {
    int grade = Integer.parseInt(one[1]);
    if (one[0].startsWith("GM")) {
      offers.values().stream()
          .filter(offer -> offer.municipality().equals(one[0]))
          .forEach(offer -> grades.merge(offer.id(), grade, Math::max));
    } else {
      grades.merge(Optional.ofNullable(keys.get(one[0])).orElseThrow(), grade, Math::max);
    }
  }
}
