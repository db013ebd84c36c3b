package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest;
import org.apache.lucene.search.Query;

/**
 * Measures searching within one process against plain Lucene on the same passages; run by {@code
 * ./vipez bench search}. Arguments: library folder, folder to keep the texts and indexes in, and
 * how many times as much to grow to (10; 1 leaves that out).
 */
final class SearchBench implements AutoCloseable {
  private static final Set<String> FACETS =
      Set.of("kind", "theme", "municipality", "province", "year", "period", "language");
  private static final int UNMEASURED = 8;
  private static final int MEASURED = 8;
  private static final int GROWTH = 10;
  private static final int THREADS = 2;
  private static final long THROUGHPUT_NANOS = 4_000_000_000L;

  private final Languages languages = Languages.load();
  private final Ranking ranking = Ranking.usual();
  private final BenchPlain plain;
  private final BenchReference reference;
  private final Generations generations;
  private final LuceneSearchIndex index;
  private final Planner planner;
  private final DocumentSearch search;
  private final SynonymTable synonyms;
  private final AccessFilter participant;
  private final List<String> queries;

  SearchBench(Path folder, List<SearchDocument> documents, List<String> queries, Set<String> owners)
      throws IOException {
    this.plain =
        BenchPlain.open(folder.resolveSibling("index-plain"), documents, languages, ranking);
    this.reference = new BenchReference(languages, plain.searcher());
    this.generations = Generations.open(folder, languages, ranking);
    this.index = new LuceneSearchIndex(generations, ranking);
    QueryWriter writer = new QueryWriter(ranking, languages.english());
    this.planner = new Planner(languages, writer);
    this.search = new DocumentSearch(planner, new Speller(languages.dutch(), writer), ranking);
    this.synonyms = new SynonymTable(FieldVocabulary.groups(), languages.dutch());
    this.queries = queries;
    this.participant =
        AccessFilter.nothing()
            .plusAny("PUBLIC")
            .plusAny("PARTICIPANTS")
            .plusOwners("CIRCLE", owners)
            .plusOwners("MUNICIPALITY", Set.of(owners.iterator().next()));
  }

  public static void main(String[] args) throws Exception {
    Path library = Path.of(args[0]);
    Path work = Files.createDirectories(Path.of(args[1]));
    List<SearchDocument> documents = BenchLibrary.read(library, work);
    List<String> queries = BenchQueries.of(library, documents);
    Files.write(work.resolve("queries.txt"), queries);
    BenchReport report = new BenchReport();
    double one;
    try (SearchBench bench = open(work.resolve("index"), documents, queries)) {
      bench.fill(documents, 1, report);
      report.size("1", documents.size(), bench.bytes(work.resolve("index")));
      report.same(bench.same(), queries.size());
      bench.measure(report);
      one = bench.answers(MEASURED);
      BenchPassages.write(bench.generations, work.resolve("passages.ndjson"));
    }
    int times = args.length > 2 ? Integer.parseInt(args[2]) : GROWTH;
    if (times > 1) {
      Path grown = work.resolve("index-" + times);
      try (SearchBench bench = open(grown, documents, queries)) {
        bench.fill(documents, times, report);
        report.size(Integer.toString(times), times * documents.size(), bench.bytes(grown));
        report.same(bench.same(), queries.size());
        double tenfold = bench.answers(MEASURED);
        report.growth(one, tenfold, times);
        report.first(bench.firstTimes());
      }
    }
    report.write(work.resolve("search.json"));
  }

  private static SearchBench open(Path folder, List<SearchDocument> documents, List<String> queries)
      throws IOException {
    Set<String> owners = new java.util.TreeSet<>();
    documents.stream().limit(9).forEach(document -> owners.add(document.owner()));
    return new SearchBench(folder, documents, queries, owners);
  }

  /** Puts the documents in, and copies with changed words, unless they are there. */
  private void fill(List<SearchDocument> documents, int times, BenchReport report) {
    put(documents, times, report);
    // As it does by itself when nothing changes for a moment.
    generations.tendQuietly();
    generations.tendQuietly();
  }

  private void put(List<SearchDocument> documents, int times, BenchReport report) {
    if (index.appliedChange() > 0 && index.entries().size() == documents.size() * times) {
      return;
    }
    long begun = System.nanoTime();
    try (IndexRebuild rebuild = index.rebuild()) {
      documents.forEach(rebuild::add);
      for (int copy = 1; copy < times; copy++) {
        int number = copy;
        documents.stream().parallel().map(one -> BenchCopy.of(one, number)).forEach(rebuild::add);
      }
      rebuild.finish(1);
    }
    report.indexed(documents.size() * times, (System.nanoTime() - begun) / 1e9);
  }

  /** How many queries find the same first hundred as when all documents are scored. */
  private long same() {
    SearchRequest asked = SearchRequest.of("", participant).countedBy(FACETS);
    return queries.stream().filter(text -> same(plans(text), asked)).count();
  }

  private boolean same(Plan plan, SearchRequest asked) {
    return generations.view(
        participant,
        (view, read) -> {
          Scope scope = Matching.of(plan, Map.of(), view, ranking).scope();
          int limit = SubjectRanking.WINDOW;
          DocumentRanking first = DocumentRanking.of(plan, scope, view, ranking);
          Exhaustive all = Exhaustive.of(plan, scope, asked, limit, ranking, view);
          return all.difference(first.first(asked, limit)).isEmpty();
        });
  }

  private void measure(BenchReport report) throws Exception {
    BenchRace race = new BenchRace();
    race.enter("plain BM25, top 10", text -> bare(reference.plain(text)));
    race.enter(
        "rewriting the query",
        text -> generations.view(participant, (view, read) -> plan(text, view)));
    race.enter("rewritten query, top 10", text -> bare(plans(text).scored()));
    race.enter("+ documents, total, facets, audience", this::grouped);
    race.enter(
        "plain Lucene, 10 passages marked", text -> reference.highlighted(reference.plain(text)));
    race.enter("rewritten query, 10 passages marked", text -> marked(plans(text).scored()));
    race.enter("full answer", this::answer);
    for (String query : queries) {
      plans(query);
    }
    Map<String, BenchTimes> times = race.run(queries, UNMEASURED, MEASURED);
    report.first(firstTimes());
    report.race(
        times,
        throughput(text -> reference.highlighted(reference.plain(text))),
        throughput(this::answer));
  }

  /** Each query when nothing was worked out of the index before, as after a change. */
  private BenchTimes firstTimes() {
    BenchTimes times = new BenchTimes();
    for (String query : queries) {
      SearchRequest request = SearchRequest.of(query, participant).countedBy(FACETS);
      generations.view(
          participant,
          (view, read) -> {
            View anew = view.anew(participant);
            long begun = System.nanoTime();
            long total = search.search(request, anew, synonyms).total();
            times.add(System.nanoTime() - begun);
            return total;
          });
    }
    return times;
  }

  /** The middle of full answers by themselves, in milliseconds; not in turns with other things. */
  private double answers(int rounds) throws Exception {
    BenchRace race = new BenchRace();
    race.enter("full answer", this::answer);
    return BenchReport.p50(race.run(queries, UNMEASURED, rounds), "full answer");
  }

  private final Map<String, Plan> plans = new java.util.HashMap<>();

  /** The plan of a query, made beforehand. */
  private Plan plans(String text) {
    Plan known = plans.get(text);
    if (known == null) {
      known =
          generations.view(
              participant,
              (view, read) -> planner.plan(new SearchQuery.Typed(text), synonyms, view));
      plans.put(text, known);
    }
    return known;
  }

  private long plan(String text, View view) throws IOException {
    return planner.plan(new SearchQuery.Typed(text), synonyms, view).words().size();
  }

  private long bare(Query query) {
    return generations.view(
        participant, (view, read) -> BenchReference.top(view.searcher(), query).totalHits.value());
  }

  private long marked(Query query) {
    return generations.view(
        participant, (view, read) -> reference.highlighted(view.searcher(), query));
  }

  private long grouped(String text) {
    SearchRequest request = SearchRequest.of(text, participant).withPassages(0).countedBy(FACETS);
    Plan plan = plans(text);
    return generations.view(
        participant, (view, read) -> search.ranked(plan, request, view).total());
  }

  private long answer(String text) {
    return index.search(SearchRequest.of(text, participant).countedBy(FACETS)).total();
  }

  /** Answers a second with two threads. */
  private double throughput(BenchRace.Way way) throws InterruptedException {
    LongAdder done = new LongAdder();
    long end = System.nanoTime() + THROUGHPUT_NANOS;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int first = i;
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int next = first; System.nanoTime() < end; next += THREADS) {
                      try {
                        way.answer(queries.get(next % queries.size()));
                      } catch (Exception e) {
                        throw new IllegalStateException(e);
                      }
                      done.increment();
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return done.sum() / (THROUGHPUT_NANOS / 1e9);
  }

  private long bytes(Path folder) throws IOException {
    index.commit();
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Override
  public void close() throws IOException {
    plain.close();
    index.close();
  }

  static String ratio(double ours, double theirs) {
    return String.format(Locale.ROOT, "%.2f", ours / theirs);
  }
}
