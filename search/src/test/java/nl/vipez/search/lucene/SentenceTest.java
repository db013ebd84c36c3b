package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.Documents;
import nl.vipez.search.Hit;
import nl.vipez.search.IndexChange;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.SentenceState;
import nl.vipez.search.SentenceState.Condition;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.Trial;
import nl.vipez.search.Weights;
import nl.vipez.search.sentence.SampleModel;
import nl.vipez.search.sentence.SentenceSettings;
import nl.vipez.search.sentence.process.WatchedFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence model put in, failing, exchanged and taken out: a real one, in real processes. */
class SentenceTest {

  private static final Languages LANGUAGES = Languages.load();
  private static final AccessFilter ALL = AccessFilter.everything();
  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final int MEMORY = 2048;

  /** Both hold the second word, neither the first. */
  private static final String ASKED = "ships shortage";

  private static final SearchDocument AT_SEA =
      english("z-sea", "The shortage of vessels worries the harbour and its sailors.");
  private static final SearchDocument IN_KITCHEN =
      english("a-kitchen", "The shortage of flour worries the bakery and its cooks.");

  @TempDir Path folder;
  private Path model;
  private Path vectors;
  private SentenceSettings settings;
  private LuceneSearchIndex index;
  private SentenceThread background;

  @BeforeEach
  void start() {
    model = folder.resolve("model");
    vectors = folder.resolve("index").resolve("sentence.vectors");
    settings = SampleModel.settings(model, MEMORY);
    open(PATIENT);
    index.apply(List.of(new IndexChange.Put(AT_SEA), new IndexChange.Put(IN_KITCHEN)), 1);
  }

  private void open(Duration limit) {
    Sentences sentences = new Sentences(new WatchedFolder(settings), vectors, limit);
    Generations generations =
        Generations.open(folder.resolve("index"), LANGUAGES, Ranking.usual(), sentences);
    index = new LuceneSearchIndex(generations, Ranking.usual());
    background = new SentenceThread(generations);
  }

  @AfterEach
  void stop() {
    background.close();
    index.close();
  }

  @Test
  void withoutAModelAllIsAsItWas() {
    background.turn();
    assertThat(index.sentences()).isEqualTo(SentenceState.none());
    assertThat(found()).containsExactly("a-kitchen", "z-sea");
    assertThat(vectors).doesNotExist();
  }

  @Test
  void whatMeansTheSameComesFirstAndNothingElseChangesUntilItIsTakenOut() {
    SampleModel.putIn(model);
    await(Condition.READY);
    assertThat(index.sentences().model()).isEqualTo("all-MiniLM-L6-v2");
    assertThat(index.sentences().total()).isEqualTo(2);
    assertThat(found()).containsExactly("z-sea", "a-kitchen");
    Weights without = Weights.usual().with(Weights.Name.SENTENCE, 0);
    assertThat(index.search(SearchRequest.of(ASKED, ALL), new Trial(List.of(), without)).hits())
        .extracting(Hit::id)
        .containsExactly("a-kitchen", "z-sea");
    index.apply(List.of(new IndexChange.Put(secret())), 2);
    await(Condition.READY);
    AccessFilter openOnly = AccessFilter.nothing().plusAny("PUBLIC");
    assertThat(index.search(SearchRequest.of(ASKED, openOnly)).hits())
        .extracting(Hit::id)
        .containsExactly("z-sea", "a-kitchen");

    SampleModel.takeOut(model);
    await(Condition.NONE);
    assertThat(vectors).doesNotExist();
    assertThat(ids("shortage of flour")).contains("a-kitchen");
    assertThat(hasFiles(settings.scratch())).isFalse();
  }

  @Test
  void vectorsOutliveARestartAndFollowTheDocuments() throws IOException {
    SampleModel.putIn(model);
    await(Condition.READY);
    FileTime written = Files.getLastModifiedTime(vectors);
    stop();
    open(PATIENT);
    await(Condition.READY);
    assertThat(Files.getLastModifiedTime(vectors)).isEqualTo(written);
    assertThat(found()).containsExactly("z-sea", "a-kitchen");

    stop();
    byte[] bytes = Files.readAllBytes(vectors);
    bytes[bytes.length / 2] ^= 1;
    Files.write(vectors, bytes);
    open(PATIENT);
    await(Condition.READY);
    assertThat(Files.size(vectors)).isEqualTo(bytes.length);
    assertThat(found()).containsExactly("z-sea", "a-kitchen");

    SearchDocument later =
        english("k-later", "Bread. The shortage of ships' sailors worries a harbour at sea.");
    index.apply(List.of(new IndexChange.Put(later)), 2);
    await(Condition.READY);
    assertThat(index.sentences().total()).isEqualTo(3);
    assertThat(Files.readString(vectors, StandardCharsets.ISO_8859_1)).contains("k-later");

    index.apply(List.of(new IndexChange.Remove("z-sea")), 3);
    await(Condition.READY);
    assertThat(Files.readString(vectors, StandardCharsets.ISO_8859_1))
        .contains("k-later", "a-kitchen")
        .doesNotContain("z-sea");
  }

  @Test
  void whatIsNoModelIsToldAndSearchGoesOn() throws IOException {
    SampleModel.putIn(model);
    byte[] whole = Files.readAllBytes(model.resolve("model.onnx"));
    byte[] cut = new byte[whole.length / 2];
    System.arraycopy(whole, 0, cut, 0, cut.length);
    Files.write(model.resolve("model.onnx"), cut);
    fails(Problem.MODEL);

    Files.write(model.resolve("model.onnx"), SampleModel.givingBack());
    fails(Problem.SHAPE);

    Files.write(model.resolve("model.onnx"), whole);
    Files.writeString(model.resolve("model.properties"), "pooling=all\n");
    fails(Problem.SETTINGS);

    Files.writeString(model.resolve("model.properties"), "name=whole again\n");
    await(Condition.READY);
    assertThat(found()).containsExactly("z-sea", "a-kitchen");

    Files.writeString(model.resolve("tokenizer.json"), "{}");
    fails(Problem.TOKENIZER);
    Files.delete(model.resolve("tokenizer.json"));
    fails(Problem.INCOMPLETE);
    SampleModel.takeOut(model.resolve("runtime"));
    SampleModel.putIn(model);
    SampleModel.takeOut(model.resolve("runtime"));
    fails(Problem.RUNTIME);
  }

  @Test
  void aModelThatHangsIsLeftOutAndOneThatIsKilledComesBack() throws Exception {
    stop();
    open(Duration.ofMillis(20));
    SampleModel.putIn(model);
    await(Condition.READY);
    for (ProcessHandle worker : workers()) {
      new ProcessBuilder("kill", "-STOP", Long.toString(worker.pid())).start().waitFor();
    }
    for (int i = 0; i < 5; i++) {
      assertThat(ids("shortage ships " + i)).contains("a-kitchen", "z-sea");
    }
    assertThat(index.sentences().condition()).isEqualTo(Condition.SLOW);
    assertThat(index.sentences().late()).isEqualTo(5);
    assertThat(found()).containsExactly("a-kitchen", "z-sea");

    workers().forEach(ProcessHandle::destroyForcibly);
    await(Condition.FAILED);
    assertThat(index.sentences().problem()).contains(Problem.ENDED);
    await(Condition.READY);
    assertThat(index.sentences().late()).isZero();
  }

  @Test
  void aModelThatWantsTooMuchMemoryIsStopped() {
    stop();
    settings = SampleModel.settings(model, 640);
    open(PATIENT);
    SampleModel.putIn(model);
    await(Condition.FAILED);
    assertThat(index.sentences().problem().orElseThrow()).isIn(Problem.MEMORY, Problem.ENDED);
    assertThat(found()).containsExactly("a-kitchen", "z-sea");
  }

  private void fails(Problem problem) {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!index.sentences().problem().filter(problem::equals).isPresent()) {
      assertThat(System.nanoTime()).as("%s", index.sentences()).isLessThan(until);
      background.turn();
    }
    assertThat(index.sentences().condition()).isEqualTo(Condition.FAILED);
    assertThat(found()).containsExactly("a-kitchen", "z-sea");
  }

  private void await(Condition condition) {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    background.turn();
    while (index.sentences().condition() != condition) {
      assertThat(System.nanoTime()).as("%s", index.sentences()).isLessThan(until);
      background.turn();
    }
  }

  private List<String> found() {
    return ids(ASKED);
  }

  private List<String> ids(String query) {
    return index.search(SearchRequest.of(query, ALL)).hits().stream().map(Hit::id).toList();
  }

  private List<ProcessHandle> workers() {
    return ProcessHandle.current()
        .descendants()
        .filter(
            process ->
                List.of(process.info().arguments().orElse(new String[0]))
                    .contains(model.toString()))
        .toList();
  }

  private static boolean hasFiles(Path folder) {
    String[] files = folder.toFile().list();
    return files != null && files.length > 0;
  }

  private static SearchDocument english(String id, String page) {
    return Documents.document(id, "Paper", "PUBLIC", "", "en", Map.of(), page);
  }

  private static SearchDocument secret() {
    return Documents.document(
        "b-secret", "Paper", "CIRCLE", "GM0014", "en", Map.of(), "A shortage of ships and boats.");
  }
}
