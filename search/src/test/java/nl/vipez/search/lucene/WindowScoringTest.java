package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.Documents;
import nl.vipez.search.IndexChange;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.Weights;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scoring by windows finds and scores just what Lucene does place by place. */
class WindowScoringTest {

  private static final Languages LANGUAGES = Languages.load();
  private static final AccessFilter ALL = AccessFilter.everything();
  private static final long SEED = 5;
  private static final List<String> WORDS =
      List.of(
          "loket",
          "ondernemersloket",
          "bedrijventerrein",
          "bedrijven",
          "terrein",
          "mkb",
          "visie",
          "midden- en kleinbedrijf",
          "winkel",
          "leegstand",
          "winkelleegstand",
          "centrum",
          "haven",
          "kade",
          "vergunning",
          "parkeervergunning",
          "parkeren",
          "van",
          "de",
          "ozb",
          "business");

  @TempDir Path folder;

  @Test
  void itFindsAndScoresWhatLuceneDoes() throws IOException {
    Random random = new Random(SEED);
    Generations generations = Generations.open(folder, LANGUAGES, Ranking.usual());
    fill(generations, random);
    try {
      int compared = 0;
      for (int i = 0; i < 150; i++) {
        String text = text(random, 1 + random.nextInt(4));
        Ranking ranking = i % 3 == 0 ? balance(random) : Ranking.usual();
        compared += generations.view(ALL, (view, languages) -> compare(text, ranking, view));
      }
      assertThat(compared).isGreaterThan(10_000);
    } finally {
      generations.close();
    }
  }

  @Test
  void whatFindsWithoutScoringIsLeftToLucene() throws IOException {
    Generations generations = Generations.open(folder, LANGUAGES, Ranking.usual());
    try {
      Ranking untitled = Ranking.of(Weights.usual().with(Weights.Name.TITLE, 0));
      for (String text : List.of("", "-loket")) {
        assertThat(WindowScoring.suits(plan(generations, text, Ranking.usual()))).isFalse();
      }
      assertThat(WindowScoring.suits(plan(generations, "loket", untitled))).isFalse();
      assertThat(WindowScoring.suits(plan(generations, "loket", Ranking.usual()))).isTrue();
    } finally {
      generations.close();
    }
  }

  private static Query plan(Generations generations, String text, Ranking ranking) {
    return generations.view(ALL, (view, languages) -> scored(text, ranking, view));
  }

  private static Query scored(String text, Ranking ranking, View view) throws IOException {
    Planner planner = new Planner(LANGUAGES, new QueryWriter(ranking, LANGUAGES.english()));
    SynonymTable synonyms = new SynonymTable(FieldVocabulary.groups(), LANGUAGES.dutch());
    return planner.plan(new SearchQuery.Typed(text), synonyms, view).scored();
  }

  private static Ranking balance(Random random) {
    return Ranking.of(
        Weights.usual()
            .with(Weights.Name.BALANCE, random.nextInt(3) / 2.0)
            .with(Weights.Name.PART, random.nextInt(2) / 2.0)
            .with(Weights.Name.HEADINGS, random.nextInt(2) / 2.0));
  }

  private static int compare(String text, Ranking ranking, View view) throws IOException {
    Query query = scored(text, ranking, view);
    assertThat(WindowScoring.suits(query)).as(query.toString()).isTrue();
    Scores expected = new Scores();
    view.searcher().search(query, expected);
    Scores found = new Scores();
    WindowScoring.search(query, view, found);
    assertThat(found.scores.keySet()).as(text).isEqualTo(expected.scores.keySet());
    found.scores.forEach(
        (place, score) ->
            assertThat(score)
                .as(text)
                .isCloseTo(expected.scores.getOrDefault(place, 0f), within(1e-4f * score)));
    return found.scores.size();
  }

  /** Several segments, one longer than a window, some documents taken out, some in English. */
  private static void fill(Generations generations, Random random) {
    int number = 0;
    for (int size : new int[] {1_500, 30, 1}) {
      List<IndexChange> changes = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        String language = random.nextInt(10) == 0 ? "en" : "nl";
        changes.add(
            new IndexChange.Put(
                Documents.document(
                    "d" + number++,
                    text(random, 3),
                    "PUBLIC",
                    "",
                    language,
                    Map.of(),
                    text(random, 5 + random.nextInt(20)),
                    text(random, 9))));
      }
      generations.apply(changes, number);
    }
    List<IndexChange> removed = new ArrayList<>();
    for (int i = 0; i < number; i += 7) {
      removed.add(new IndexChange.Remove("d" + i));
    }
    generations.apply(removed, number + 1);
  }

  private static String text(Random random, int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", text);
  }

  private static final class Scores extends SimpleCollector {
    private final Map<Integer, Float> scores = new TreeMap<>();
    private int base;
    private Scorable scorer =
        new Scorable() {
          @Override
          public float score() {
            return 0;
          }
        };

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable now) {
      scorer = now;
    }

    @Override
    public void collect(int place) throws IOException {
      scores.put(base + place, scorer.score());
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
