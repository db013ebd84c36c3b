package nl.vipez.expertise.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.vipez.expertise.model.Candidate;
import nl.vipez.expertise.model.Ledger;
import nl.vipez.expertise.model.Market;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.Strength;
import nl.vipez.expertise.model.TextVotes;
import nl.vipez.expertise.model.Weights;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.Locator;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.TextPart;
import nl.vipez.search.lucene.LuceneSearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a rank takes at 350 municipalities, 10,000 offers and 100,000 passages, made up of words
 * as rare as words are (Zipf). From the text to the ordered list, the database left out. {@code
 * -Dvipez.bench.made=DIR} keeps the index.
 */
class MatchLatencyBench {
  private static final int MUNICIPALITIES = 350;
  private static final int OFFERS = 10_000;
  private static final int DOCUMENTS = 10_000;
  private static final int PARTS = 10;
  private static final int PART_WORDS = 60;
  private static final int RUNS = 200;

  private static final Need SEEKER = new Need(1, "GM9999", "t", "t", Set.of(), Optional.empty());

  private final Random random = new Random(5);
  private final String[] vocabulary = vocabulary();

  @Test
  void rankingAtScale(@TempDir Path temporary) {
    String kept = System.getProperty("vipez.bench.made", "");
    Path folder = kept.isEmpty() ? temporary : Path.of(kept);
    List<Offer> offers = offers();
    try (SearchIndex documents = LuceneSearchIndex.open(folder.resolve("documents"));
        SearchIndex words = LuceneSearchIndex.open(folder.resolve("offers"))) {
      if (documents.appliedChange() == 0) {
        fill(documents, DOCUMENTS, PARTS);
        fill(words, OFFERS, 1);
      }
      TestCollection made =
          new TestCollection(List.of(), offers, documents, Optional.of(words), new TermCounts());
      long[] times = new long[RUNS];
      for (int i = -20; i < RUNS; i++) {
        long started = System.nanoTime();
        Ranking ranking = rank(made);
        if (i >= 0) {
          times[i] = System.nanoTime() - started;
        }
        assertThat(ranking.all()).hasSize(OFFERS);
      }
      Arrays.sort(times);
      System.err.printf(
          "ranking, %d offers, %d passages: median %.0f ms, p95 %.0f ms%n",
          OFFERS, DOCUMENTS * PARTS, times[RUNS / 2] / 1e6, times[RUNS * 95 / 100] / 1e6);
    }
  }

  private Ranking rank(TestCollection made) {
    TestCollection.Found found = made.find(new Judged("", text(25), "", "", Map.of()), 100, 30);
    TextVotes votes = new TextVotes(List.of(found.documents(), found.words()), 2026);
    Market market = new Market(made.offers(), new Ledger(List.of()));
    return Ranking.of(
        market.open(SEEKER, LocalDate.of(2026, 11, 26)).stream()
            .map(
                offer ->
                    new Candidate(
                        offer,
                        votes.count(offer, Set.of(offer.municipality())),
                        new Strength(Optional.of(0.5), List.of(), 2024),
                        Optional.of(0.1),
                        0))
            .toList(),
        Weights.BY_HAND);
  }

  private void fill(SearchIndex index, int count, int parts) {
    try (IndexRebuild rebuild = index.rebuild()) {
      for (int i = 1; i <= count; i++) {
        rebuild.add(document(i, parts));
      }
      rebuild.finish(1);
    }
  }

  private SearchDocument document(int number, int parts) {
    List<TextPart> texts = new ArrayList<>();
    for (int part = 1; part <= parts; part++) {
      Locator locator = new Locator(Locator.Type.SECTION, "");
      texts.add(new TextPart(part, locator, text(PART_WORDS), List.of()));
    }
    return new SearchDocument(
        String.valueOf(number),
        text(5),
        Map.of("year", "2024"),
        Map.of(),
        "PUBLIC",
        municipality(number),
        "nl",
        Optional.empty(),
        texts);
  }

  private static List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (int i = 1; i <= OFFERS; i++) {
      offers.add(
          new Offer(
              i,
              "u" + i,
              "Adviseur",
              municipality(i),
              "t",
              "t",
              Set.of(),
              Set.of(),
              1,
              LocalDate.of(2026, 1, 1),
              Optional.empty(),
              true));
    }
    return offers;
  }

  private static String municipality(int number) {
    return "GM%04d".formatted(number % MUNICIPALITIES);
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int rank = (int) Math.pow(vocabulary.length, random.nextDouble()) - 1;
      text.append(vocabulary[rank]).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  private static String[] vocabulary() {
    Random letters = new Random(11);
    String[] syllables = {"ba", "kel", "ron", "mi", "tes", "vo", "lan", "der", "huis", "pek"};
    String[] words = new String[30_000];
    for (int i = 0; i < words.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 0; k < 2 + letters.nextInt(3); k++) {
        word.append(syllables[letters.nextInt(syllables.length)]);
      }
      words[i] = word.append(i % 97).toString();
    }
    return words;
  }
}
