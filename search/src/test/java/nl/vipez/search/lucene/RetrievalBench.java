package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.Hit;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.dutch.EnglishAnalysis;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.Workers;
import nl.vipez.search.extract.process.ForkedTextExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures ranking on judged queries: {@code -Dvipez.shared=DIR} gives the folder, {@code
 * -Dvipez.bench.source=library} reads the real files instead of the plain text, {@code
 * -Dvipez.bench.index=DIR} keeps the index for a next run, {@code -Dvipez.bench.plain=true} takes
 * Lucene's own Dutch. The table of docs/adr/0003 came from here; docs/adr/0007 goes on from it.
 */
@EnabledIfSystemProperty(named = "vipez.shared", matches = ".+")
class RetrievalBench {

  private static final double FLOOR =
      Double.parseDouble(System.getProperty("vipez.bench.floor", "0.70"));

  private final Path data = Path.of(System.getProperty("vipez.shared", ".")).resolve("data");
  private final String source = System.getProperty("vipez.bench.source", "library-text");
  private final Languages languages =
      Boolean.getBoolean("vipez.bench.plain")
          ? new Languages(new PlainDutch(), new EnglishAnalysis())
          : Languages.load();

  /** The same without a test runner, so that it can stand in a bench of several. */
  public static void main(String[] arguments) throws Exception {
    new RetrievalBench().judgedQueries();
  }

  @Test
  void judgedQueries() throws Exception {
    Judgements judgements = Judgements.read(data.resolve("judgements"));
    String kept = System.getProperty("vipez.bench.index", "");
    Path folder = kept.isEmpty() ? Files.createTempDirectory("bench") : Path.of(kept);
    index(folder);
    Map<String, Ranking> runs = new LinkedHashMap<>();
    runs.put("usual", Ranking.usual());
    runs.putAll(BenchRuns.steps());
    double usual = 0;
    for (Map.Entry<String, Ranking> run : runs.entrySet()) {
      double score = measure(run.getKey(), run.getValue(), folder, judgements);
      usual = run.getKey().equals("usual") ? score : usual;
    }
    assertThat(usual).as("judged-only nDCG@10").isGreaterThanOrEqualTo(FLOOR);
  }

  private double measure(String name, Ranking ranking, Path folder, Judgements judgements) {
    double all = 0;
    double only = 0;
    double judged = 0;
    StringBuilder each = new StringBuilder();
    long nanos = 0;
    try (SearchIndex index = LuceneSearchIndex.open(folder, languages, ranking)) {
      for (Map.Entry<String, String> query : judgements.queries().entrySet()) {
        SearchRequest request = SearchRequest.of(query.getValue(), AccessFilter.everything());
        long started = System.nanoTime();
        List<String> ranked =
            index.search(request.page(0, 200).withPassages(0)).hits().stream()
                .map(Hit::id)
                .toList();
        nanos += System.nanoTime() - started;
        double one = judgements.judgedOnly(query.getKey(), ranked);
        each.append(String.format(" %s %.2f", query.getKey(), one));
        only += one;
        all += judgements.all(query.getKey(), ranked);
        judged += judgements.judged(query.getKey(), ranked);
      }
    }
    int n = judgements.queries().size();
    System.err.printf(
        "%-28s nDCG@10 %.3f judged only %.3f judged@10 %.2f %6.2f ms |%s%n",
        name, all / n, only / n, judged / n, nanos / 1e6 / n, each);
    return only / n;
  }

  private void index(Path folder) throws IOException, InterruptedException {
    try (SearchIndex index = LuceneSearchIndex.open(folder, languages, Ranking.usual())) {
      if (index.appliedChange() > 0) {
        return;
      }
      long started = System.nanoTime();
      Map<String, String> titles = titles();
      List<Path> files;
      try (Stream<Path> all = Files.list(data.resolve(source))) {
        files = all.filter(file -> !file.toString().endsWith(".csv")).sorted().toList();
      }
      try (IndexRebuild rebuild = index.rebuild();
          TextExtractor extractor = ForkedTextExtractor.start(Workers.settings(2));
          ExecutorService threads = Executors.newFixedThreadPool(2)) {
        for (Path file : files) {
          threads.execute(() -> document(file, extractor, titles).ifPresent(rebuild::add));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        rebuild.finish(1);
      }
      System.err.printf("Indexed in %.1f s%n", (System.nanoTime() - started) / 1e9);
    }
    long bytes = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    System.err.printf("Index size %.1f MB%n", bytes / 1e6);
  }

  private static Optional<SearchDocument> document(
      Path file, TextExtractor extractor, Map<String, String> titles) {
    String name = file.getFileName().toString();
    String id = name.substring(0, name.lastIndexOf('.'));
    return extractor.extract(file, name) instanceof ExtractedText text
        ? Optional.of(
            new SearchDocument(
                id,
                titles.getOrDefault(id, id),
                Map.of(),
                Map.of(),
                "PUBLIC",
                "",
                "nl",
                Optional.empty(),
                text.parts()))
        : Optional.empty();
  }

  private Map<String, String> titles() throws IOException {
    Map<String, String> result = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(data.resolve("library/index.csv")));
    for (String line : lines.subList(1, lines.size())) {
      int comma = line.indexOf(',');
      String file = line.substring(0, comma);
      String rest = line.substring(comma + 1);
      String title =
          rest.startsWith("\"")
              ? rest.substring(1, rest.indexOf("\",", 1))
              : rest.substring(0, rest.indexOf(','));
      result.put(file.substring(0, file.lastIndexOf('.')), title.replace("\"\"", "\""));
    }
    return result;
  }
}
