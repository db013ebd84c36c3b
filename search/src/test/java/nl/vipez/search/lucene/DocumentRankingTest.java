package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.Documents;
import nl.vipez.search.IndexChange;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scoring the documents that can be among the first finds just what scoring all of them does. */
class DocumentRankingTest {

  private static final Languages LANGUAGES = Languages.load();
  private static final SynonymTable SYNONYMS =
      new SynonymTable(FieldVocabulary.groups(), LANGUAGES.dutch());
  private static final Set<String> FACETS = Set.of("kind", "theme");
  private static final int DOCUMENTS = 900;
  private static final List<String> RARE =
      List.of("loket", "ondernemersloket", "mkb", "winkelleegstand", "haven", "ozb", "horeca");
  private static final List<String> COMMON =
      List.of("van", "visie", "centrum", "beleid", "bedrijven", "terrein", "bedrijventerrein");
  private static final List<String> FILLING =
      List.of("midden- en kleinbedrijf", "kade", "business", "parkeren", "de", "vergunning");

  @TempDir Path folder;

  @Test
  void theFirstDocumentsAreThoseOfScoringAll() throws IOException {
    Random random = new Random(11);
    Generations generations = Generations.open(folder, LANGUAGES, Ranking.usual());
    fill(generations, random);
    try {
      int found = 0;
      int scored = 0;
      for (int i = 0; i < 400; i++) {
        String text = query(random);
        Ranking ranking = i % 2 == 0 ? Ranking.usual() : weights(random);
        AccessFilter caller =
            i % 5 == 0 ? AccessFilter.nothing().plusAny("PUBLIC") : AccessFilter.everything();
        SearchRequest request = request(text, caller, random);
        int limit = 1 + random.nextInt(40);
        int[] counts =
            generations.view(caller, (view, languages) -> compare(request, limit, ranking, view));
        found += counts[0];
        scored += counts[1];
      }
      assertThat(found).isGreaterThan(20_000);
      // Otherwise nothing was left out, and nothing was tested.
      assertThat(scored).isLessThan(found * 4 / 5);
    } finally {
      generations.close();
    }
  }

  private static int[] compare(SearchRequest request, int limit, Ranking ranking, View view)
      throws IOException {
    Planner planner = new Planner(LANGUAGES, new QueryWriter(ranking, LANGUAGES.english()));
    Plan plan = planner.plan(request.query(), SYNONYMS, view);
    String asked = request.query() + " " + ranking;
    if (!WindowScoring.suits(plan.scored())) {
      return new int[2];
    }
    Scope scope = Matching.of(plan, request.filters(), view, ranking).scope();
    Exhaustive all = Exhaustive.of(plan, scope, request, limit, ranking, view);
    DocumentRanking first = DocumentRanking.of(plan, scope, view, ranking);
    DocumentSearch.Counted counted = first.first(request, limit);
    assertThat(all.difference(counted)).as(asked).isEmpty();
    return new int[] {(int) counted.total(), first.scored()};
  }

  private static SearchRequest request(String text, AccessFilter caller, Random random) {
    SearchRequest request = SearchRequest.of(new SearchQuery.Typed(text), caller);
    SearchRequest.Sort[] orders = SearchRequest.Sort.values();
    request =
        random.nextInt(6) == 0 ? request.sortedBy(orders[random.nextInt(orders.length)]) : request;
    request =
        random.nextInt(4) == 0
            ? request.filteredBy("kind", Set.of("k" + random.nextInt(3)))
            : request;
    return request.countedBy(FACETS);
  }

  private static Ranking weights(Random random) {
    Weights weights = Weights.usual();
    for (Weights.Name name : Weights.Name.values()) {
      if (random.nextInt(3) == 0) {
        weights = weights.with(name, name.highest() * (1 + random.nextInt(4)) / 4.0);
      }
    }
    return Ranking.of(random.nextInt(4) == 0 ? weights.with(Weights.Name.BALANCE, 0) : weights);
  }

  private static String query(Random random) {
    StringBuilder text = new StringBuilder(words(random, 1 + random.nextInt(4), 0.5));
    if (random.nextInt(6) == 0) {
      text.append(" -").append(pick(RARE, random));
    }
    if (random.nextInt(6) == 0) {
      text.append(" \"").append(pick(COMMON, random)).append(' ');
      text.append(pick(COMMON, random)).append('"');
    }
    return text.toString();
  }

  /** Each document holds rare words more or less often, so that there are good ones and others. */
  private static void fill(Generations generations, Random random) {
    int from = 0;
    for (int size : new int[] {DOCUMENTS, 40, 2}) {
      List<IndexChange> changes = new ArrayList<>();
      for (int i = from; i < from + size; i++) {
        double rare = random.nextDouble() * random.nextDouble() / 2;
        String[] parts = new String[1 + random.nextInt(12)];
        for (int part = 0; part < parts.length; part++) {
          parts[part] = words(random, 3 + random.nextInt(25), rare);
        }
        changes.add(
            new IndexChange.Put(
                Documents.document(
                    "d" + i,
                    words(random, 3, rare),
                    random.nextInt(3) == 0 ? "PARTICIPANTS" : "PUBLIC",
                    "",
                    random.nextInt(10) == 0 ? "en" : "nl",
                    Map.of(
                        "kind", List.of("k" + random.nextInt(3)),
                        "theme", List.of("t" + random.nextInt(9))),
                    parts)));
      }
      from += size;
      generations.apply(changes, from);
    }
    List<IndexChange> removed = new ArrayList<>();
    for (int i = 0; i < from; i += 7) {
      removed.add(new IndexChange.Remove("d" + i));
    }
    generations.apply(removed, from + 1);
  }

  private static String words(Random random, int count, double rare) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> some =
          random.nextDouble() < rare ? RARE : random.nextBoolean() ? COMMON : FILLING;
      words.add(pick(some, random));
    }
    return String.join(" ", words);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
