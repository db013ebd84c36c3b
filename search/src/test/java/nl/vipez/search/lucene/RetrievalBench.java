package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.Hit;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.dutch.EnglishAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures ranking on judged queries over the library's real files: {@code -Dvipez.shared=DIR}
 * gives the folder, {@code -Dvipez.bench.index=DIR} keeps texts and indexes for a next run.
 * Lucene's own Dutch on the same passages is measured beside it. The tables of docs/adr/0007 come
 * from here.
 */
@EnabledIfSystemProperty(named = "vipez.shared", matches = ".+")
class RetrievalBench {

  private static final double FLOOR =
      Double.parseDouble(System.getProperty("vipez.bench.floor", "0.75"));

  /** No query may fall below Lucene's own Dutch by more. */
  private static final double WORST = 0.2;

  private final Path data = Path.of(System.getProperty("vipez.shared", ".")).resolve("data");

  /** The same without a test runner, so that it can stand in a bench of several. */
  public static void main(String[] arguments) throws Exception {
    new RetrievalBench().judgedQueries();
  }

  @Test
  void judgedQueries() throws Exception {
    Judgements judgements = Judgements.read(data.resolve("judgements"));
    String kept = System.getProperty("vipez.bench.index", "");
    Path work =
        kept.isEmpty()
            ? Files.createTempDirectory("bench")
            : Files.createDirectories(Path.of(kept));
    List<SearchDocument> documents = BenchLibrary.read(data.resolve("library"), work);
    Languages plainDutch = new Languages(new PlainDutch(), new EnglishAnalysis());
    Ranking bare = BenchRuns.bare();
    Bench theirs = new Bench(work.resolve("judged-plain"), plainDutch, documents, bare);
    Figures plain = theirs.measure("Lucene's DutchAnalyzer", bare.bm25(1.2f, 0.75f), judgements);
    theirs.measure("the same, k1 0.9, b 0.3", bare, judgements);
    Bench bench = new Bench(work.resolve("judged-ours"), Languages.load(), documents, bare);
    Figures usual = bench.measure("usual", Ranking.usual(), judgements);
    usual.against(plain, judgements);
    bench.knownItems(BenchRuns.knownItems(documents));
    for (Map.Entry<String, Ranking> run : BenchRuns.steps().entrySet()) {
      bench.measure(run.getKey(), run.getValue(), judgements);
    }
    Map<String, Figures> around = new LinkedHashMap<>();
    around.put("usual", usual);
    for (Map.Entry<String, Ranking> run : BenchRuns.around().entrySet()) {
      around.put(run.getKey(), bench.measure(run.getKey(), run.getValue(), judgements));
    }
    System.err.printf("Leave one query out over these: %.3f%n", Figures.leaveOneOut(around));
    BenchHeadings headings = BenchHeadings.of(documents, Languages.load().dutch());
    List<SearchDocument> masked = headings.masked(documents);
    Bench second = new Bench(work.resolve("headings"), Languages.load(), masked, bare);
    second.headings("usual", Ranking.usual(), headings);
    for (Map.Entry<String, Ranking> run : BenchRuns.without().entrySet()) {
      second.headings(run.getKey(), run.getValue(), headings);
    }
    assertThat(usual.mean()).as("judged-only nDCG@10").isGreaterThanOrEqualTo(FLOOR);
    assertThat(usual.worst(plain)).as("worst loss of a query").isGreaterThanOrEqualTo(-WORST);
  }

  /** An index and what is asked of it. */
  private static final class Bench {
    private final Path folder;
    private final Languages languages;

    Bench(Path folder, Languages languages, List<SearchDocument> documents, Ranking ranking) {
      this.folder = folder;
      this.languages = languages;
      Generations generations = Generations.open(folder, languages, ranking);
      try (SearchIndex index = new LuceneSearchIndex(generations, ranking)) {
        if (index.appliedChange() == 0) {
          long begun = System.nanoTime();
          try (IndexRebuild rebuild = index.rebuild()) {
            documents.forEach(rebuild::add);
            rebuild.finish(1);
          }
          System.err.printf("Indexed in %.1f s%n", (System.nanoTime() - begun) / 1e9);
        }
        long begun = System.nanoTime();
        generations.tendQuietly();
        System.err.printf("Latent vectors in %.1f s%n", (System.nanoTime() - begun) / 1e9);
      }
    }

    Figures measure(String name, Ranking ranking, Judgements judgements) {
      List<Double> each = new ArrayList<>();
      double all = 0;
      double judged = 0;
      long nanos = 0;
      try (SearchIndex index = LuceneSearchIndex.open(folder, languages, ranking)) {
        for (Map.Entry<String, String> query : judgements.queries().entrySet()) {
          List<String> ranked = ranked(index, query.getValue(), 200);
          each.add(judgements.judgedOnly(query.getKey(), ranked));
          all += judgements.all(query.getKey(), ranked);
          judged += judgements.judged(query.getKey(), ranked);
          ranked(index, query.getValue(), 10);
          long begun = System.nanoTime();
          ranked(index, query.getValue(), 10);
          nanos += System.nanoTime() - begun;
        }
      }
      int n = each.size();
      Figures figures = new Figures(each);
      System.err.printf(
          "%-32s nDCG@10 %.3f judged only %.3f judged@10 %.2f %6.2f ms |%s%n",
          name, all / n, figures.mean(), judged / n, nanos / 1e6 / n, figures);
      return figures;
    }

    /** The mean of 1 through the rank at which the one document looked for stands. */
    void knownItems(Map<String, Map<String, String>> kinds) {
      try (SearchIndex index = LuceneSearchIndex.open(folder, languages, Ranking.usual())) {
        kinds.forEach(
            (kind, items) -> {
              double sum = 0;
              for (Map.Entry<String, String> item : items.entrySet()) {
                int rank = ranked(index, item.getKey(), 100).indexOf(item.getValue());
                sum += rank < 0 ? 0 : 1.0 / (rank + 1);
              }
              System.err.printf(
                  "Known items by %s: MRR %.3f of %d%n", kind, sum / items.size(), items.size());
            });
      }
    }

    /** Finds documents by headings that they had. */
    void headings(String name, Ranking ranking, BenchHeadings headings) {
      double sum = 0;
      double gain = 0;
      try (SearchIndex index = LuceneSearchIndex.open(folder, languages, ranking)) {
        for (Map.Entry<String, Set<String>> one : headings.wanted().entrySet()) {
          List<String> ranked = ranked(index, one.getKey(), 50);
          List<Integer> places =
              IntStream.range(0, ranked.size())
                  .filter(i -> one.getValue().contains(ranked.get(i)))
                  .boxed()
                  .toList();
          sum += places.isEmpty() ? 0 : 1.0 / (places.getFirst() + 1);
          gain += Judgements.gain(places, one.getValue().size());
        }
      }
      int n = headings.wanted().size();
      System.err.printf(
          "Headings, %-23s MRR %.4f nDCG@10 %.4f of %d%n", name, sum / n, gain / n, n);
    }

    private static List<String> ranked(SearchIndex index, String query, int size) {
      SearchRequest request = SearchRequest.of(query, AccessFilter.everything());
      return index.search(request.page(0, size).withPassages(0)).hits().stream()
          .map(Hit::id)
          .toList();
    }
  }
}
