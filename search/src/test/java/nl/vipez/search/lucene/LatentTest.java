package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.Documents;
import nl.vipez.search.Hit;
import nl.vipez.search.IndexChange;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.SearchAnswer;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.Trial;
import nl.vipez.search.Weights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The latent vectors: what they bring, how they are kept, and what they never show. */
class LatentTest {

  private static final Languages LANGUAGES = Languages.load();
  private static final AccessFilter ALL = AccessFilter.everything();
  private static final int SUBJECTS = 30;
  private static final List<String> SEA =
      List.of("haven", "kade", "schip", "sluis", "lading", "kraan", "matroos", "anker");
  private static final List<String> FOOD =
      List.of("brood", "oven", "meel", "gist", "korst", "deeg", "bakker", "suiker");

  /** Neither holds the first word; both hold the others. */
  private static final String ASKED = "haven schaarste tekort";

  private static final SearchDocument AT_SEA =
      Documents.open("z-sea", "Stuk", "De schaarste en het tekort: kade, kraan, sluis, anker.");
  private static final SearchDocument IN_KITCHEN =
      Documents.open("a-kitchen", "Stuk", "De schaarste en het tekort: oven, korst, gist, suiker.");

  @TempDir Path folder;
  private Generations generations;
  private LuceneSearchIndex index;

  @BeforeEach
  void start() {
    open();
  }

  private void open() {
    generations = Generations.open(folder, LANGUAGES, Ranking.usual());
    index = new LuceneSearchIndex(generations, Ranking.usual());
  }

  @AfterEach
  void stop() {
    index.close();
  }

  @Test
  void aSmallIndexHasNoneAndWorks() {
    index.apply(List.of(new IndexChange.Put(AT_SEA)), 1);
    generations.tendQuietly();
    assertThat(trained()).isFalse();
    assertThat(ids("schaarste")).containsExactly("z-sea");
  }

  @Test
  void whatIsOnTheSubjectComesFirstAmongEquals() {
    fill(1);
    assertThat(ids(ASKED)).startsWith("a-kitchen", "z-sea");
    generations.tendQuietly();
    assertThat(trained()).isTrue();
    assertThat(ids(ASKED)).startsWith("z-sea", "a-kitchen");
    SearchRequest request = SearchRequest.of(ASKED, ALL);
    Weights without = Weights.usual().with(Weights.Name.LATENT, 0);
    assertThat(index.search(request, new Trial(List.of(), without)).hits())
        .extracting(Hit::id)
        .startsWith("a-kitchen", "z-sea");
  }

  @Test
  void amongEqualsThatComesFirstWhichIsLikeThoseThatAnswerBest() {
    fill(1);
    generations.tendQuietly();
    assertThat(equalsBeside(SEA, 2)).containsExactly("z-sea", "a-kitchen");
    assertThat(equalsBeside(FOOD, 3)).containsExactly("a-kitchen", "z-sea");
  }

  /** The two that are alike but for their subject, when all that answer better have one subject. */
  private List<String> equalsBeside(List<String> subject, long change) {
    List<IndexChange> better = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String words = String.join(" ", subject.subList(i % 3, i % 3 + 5));
      String text = "Schaarste, tekort, schaarste, tekort: " + words;
      better.add(new IndexChange.Put(Documents.open("better-" + i, "Stuk", text)));
    }
    index.apply(better, change);
    SearchRequest request = SearchRequest.of(words(2).getFirst() + " schaarste tekort", ALL);
    Weights weights = Weights.usual().with(Weights.Name.LATENT, 0.001);
    List<Hit> hits = index.search(request.page(0, 50), new Trial(List.of(), weights)).hits();
    return hits.stream().map(Hit::id).filter(id -> !id.startsWith("better")).limit(2).toList();
  }

  @Test
  void whatComesInLaterHasVectorsAtOnce() {
    fill(1);
    generations.tendQuietly();
    index.apply(
        List.of(
            new IndexChange.Put(
                Documents.open("1-food", "Stuk", "Schaarste, tekort: oven, korst, gist, suiker.")),
            new IndexChange.Put(
                Documents.open("9-sea", "Stuk", "Schaarste, tekort: kade, kraan, sluis, anker."))),
        9);
    List<String> ranked = ids(ASKED);
    assertThat(ranked.indexOf("9-sea")).isLessThan(ranked.indexOf("1-food"));
  }

  @Test
  void pagesFitTogetherHoweverFarOneTurns() {
    fill(1);
    generations.tendQuietly();
    SearchRequest request = SearchRequest.of("samenvatting toelichting haven", ALL).withPassages(0);
    List<Hit> whole = index.search(request.page(0, 400)).hits();
    assertThat(whole.size()).isGreaterThan(2 * SubjectRanking.WINDOW);
    assertThat(whole).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    List<String> turned = new ArrayList<>();
    for (int from = 0; from < whole.size(); from += 40) {
      index.search(request.page(from, 40)).hits().forEach(hit -> turned.add(hit.id()));
    }
    assertThat(turned).containsExactlyElementsOf(whole.stream().map(Hit::id).toList());
  }

  @Test
  void theyAreKeptAndTakenOverByARebuild() {
    fill(1);
    generations.tendQuietly();
    index.close();
    open();
    assertThat(trained()).isTrue();
    assertThat(ids(ASKED)).startsWith("z-sea", "a-kitchen");
    try (IndexRebuild rebuild = index.rebuild()) {
      corpus(1).forEach(rebuild::add);
      rebuild.finish(2);
    }
    assertThat(trained()).isTrue();
    assertThat(ids(ASKED)).startsWith("z-sea", "a-kitchen");
    AnalysisSettings otherwise =
        new AnalysisSettings(
            java.util.Map.of(), java.util.Set.of("haven"), java.util.Set.of(), java.util.Set.of());
    try (IndexRebuild rebuild = index.rebuild(otherwise)) {
      corpus(1).forEach(rebuild::add);
      rebuild.finish(3);
    }
    assertThat(trained()).as("words are cut otherwise now").isFalse();
    generations.tendQuietly();
    assertThat(trained()).isTrue();
  }

  @Test
  void aDamagedOrHalfWrittenFileIsAsGoodAsNone() throws IOException {
    fill(1);
    generations.tendQuietly();
    index.close();
    Path file = file();
    byte[] written = Files.readAllBytes(file);
    byte[] flipped = written.clone();
    flipped[written.length / 2] ^= 1;
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    for (byte[] bad : List.of(flipped, java.util.Arrays.copyOf(written, 100), new byte[0])) {
      Files.write(file, bad);
      Files.write(draft, bad);
      open();
      assertThat(trained()).isFalse();
      assertThat(index.appliedChange()).as("the index itself is whole").isEqualTo(1);
      assertThat(ids(ASKED)).contains("z-sea", "a-kitchen");
      generations.tendQuietly();
      assertThat(trained()).isTrue();
      index.close();
      assertThat(Files.readAllBytes(file)).isEqualTo(written);
      assertThat(draft).doesNotExist();
    }
    open();
  }

  @Test
  void aFileDamagedInUseIsWrittenAnew() throws IOException {
    fill(1);
    generations.tendQuietly();
    byte[] written = Files.readAllBytes(file());
    Files.write(file(), new byte[40]);
    assertThat(index.verify()).as("the index itself is whole").isFalse();
    generations.tendQuietly();
    assertThat(Files.readAllBytes(file())).isEqualTo(written);
  }

  @Test
  void grownByAQuarterItIsTrainedAgainOnceAllIsQuiet() {
    fill(1);
    generations.tendQuietly();
    int before = passages();
    List<IndexChange> more = new ArrayList<>();
    for (SearchDocument document : corpus(2).subList(0, 200)) {
      more.add(new IndexChange.Put(document));
    }
    index.apply(more, 2);
    generations.tendQuietly();
    assertThat(passages()).as("it has just changed").isEqualTo(before);
    generations.tendQuietly();
    assertThat(passages()).isGreaterThan(before);
  }

  @Test
  void whatMayNotBeSeenIsNotFoundByItsSubject() {
    fill(1);
    index.apply(
        List.of(
            new IndexChange.Put(
                Documents.closed(
                    "secret", "Stuk", "CIRCLE", "GM0014", "Schaarste, tekort in de haven."))),
        5);
    generations.tendQuietly();
    AccessFilter stranger = AccessFilter.nothing().plusAny("PUBLIC");
    SearchAnswer answer = index.search(SearchRequest.of(ASKED, stranger).page(0, 400));
    assertThat(answer.hits()).extracting(Hit::id).doesNotContain("secret").contains("z-sea");
    assertThat(answer.total()).isEqualTo(index.search(SearchRequest.of(ASKED, ALL)).total() - 1);
  }

  private boolean trained() {
    return generations.view(ALL, (view, languages) -> view.latent().isPresent());
  }

  private int passages() {
    return generations.view(
        ALL, (view, languages) -> view.latent().orElseThrow().terms().passages());
  }

  private List<String> ids(String query) {
    return index.search(SearchRequest.of(query, ALL)).hits().stream().map(Hit::id).toList();
  }

  private void fill(long change) {
    List<IndexChange> changes = new ArrayList<>();
    corpus(1).forEach(document -> changes.add(new IndexChange.Put(document)));
    index.apply(changes, change);
  }

  /** Many subjects, each spoken of in eight words of its own. */
  private static List<String> words(int subject) {
    return switch (subject) {
      case 0 -> SEA;
      case 1 -> FOOD;
      default ->
          Stream.of("banu", "deko", "fima", "goru", "hule", "jami", "kopa", "lune")
              .map(word -> word + (char) ('a' + subject % 26) + (subject > 25 ? "xo" : "o"))
              .toList();
    };
  }

  /** Six of a subject's words in each, and two documents that share other words. */
  private static List<SearchDocument> corpus(long seed) {
    Random random = new Random(seed);
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      List<String> words = new ArrayList<>(words(i % SUBJECTS));
      Collections.shuffle(words, random);
      String text = "Samenvatting, toelichting: " + String.join(" ", words.subList(0, 6));
      documents.add(Documents.open("m" + seed + "-" + i, "Deel", text));
    }
    documents.add(AT_SEA);
    documents.add(IN_KITCHEN);
    return documents;
  }

  private Path file() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.endsWith(LatentFile.NAME)).findFirst().orElseThrow();
    }
  }
}
