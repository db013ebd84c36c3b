package nl.vipez.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.vipez.library.model.DocumentChange;
import nl.vipez.search.IndexChange;
import nl.vipez.search.Locator;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.TextPart;
import org.junit.jupiter.api.Test;

/** The library is a map from id to text, the index another. */
class ShortestFirstTest {
  private static final int LONG = 60_000;

  private final Map<String, String> library = new HashMap<>();
  private final List<DocumentChange> log = new ArrayList<>();
  private final Map<String, String> index = new HashMap<>();
  private final ShortestFirst order = new ShortestFirst(this::read);
  private long reached;

  @Test
  void whatSomebodyPublishesGoesBeforeTheLongDocumentsOfAnImport() {
    put("long-1", "x".repeat(LONG));
    put("long-2", "x".repeat(LONG));
    put("note", "short");
    assertThat(step()).containsExactly("note");
    assertThat(reached).isZero();
    assertThat(step()).containsExactly("long-1");
    assertThat(reached).isEqualTo(1);
    assertThat(step()).containsExactly("long-2");
    assertThat(reached).isEqualTo(3);
    assertThat(step()).isEmpty();
  }

  @Test
  void theIndexMayBeToldLaterHowFarItIs() {
    put("long-1", "x".repeat(LONG));
    put("long-2", "x".repeat(LONG));
    assertThat(step(false)).containsExactly("long-1");
    assertThat(step(false)).containsExactly("long-2");
    assertThat(step(false)).isEmpty();
    assertThat(reached).isZero();
    put("note", "short");
    assertThat(step(false)).as("somebody may wait for it").containsExactly("note");
    assertThat(reached).isEqualTo(3);
  }

  @Test
  void whatIsWithdrawnGoesFirstOfAll() {
    put("old", "text");
    step();
    put("long", "x".repeat(LONG));
    put("new", "text");
    withdraw("old");
    assertThat(step()).first().isEqualTo("old");
    assertThat(index).doesNotContainKey("old");
  }

  @Test
  void whatChangesAgainWhileItWaitsIsReadAgain() {
    put("long-1", "x".repeat(LONG));
    put("long-2", "y".repeat(LONG));
    step();
    put("long-2", "now it is short");
    assertThat(step()).containsExactly("long-2");
    assertThat(index).containsEntry("long-2", "now it is short");
    assertThat(step()).isEmpty();
  }

  @Test
  void anotherIndexIsToldWhatWentAheadInTheOldOne() {
    put("long", "x".repeat(LONG));
    put("note", "short");
    assertThat(step()).containsExactly("note");
    index.clear();
    order.begin();
    assertThat(step()).containsExactly("note");
  }

  @Test
  void theLongOneWaitsForAWindowOfOthersAtMost() {
    put("long", "x".repeat(LONG));
    for (int i = 0; i < 3 * ShortestFirst.WINDOW; i++) {
      put("note-" + i, "short");
    }
    int steps = 0;
    while (!index.containsKey("long")) {
      assertThat(step()).isNotEmpty();
      steps++;
    }
    assertThat(steps).isLessThanOrEqualTo(ShortestFirst.WINDOW);
    assertThat(reached).isGreaterThanOrEqualTo(ShortestFirst.WINDOW);
  }

  @Test
  void inTheEndTheIndexIsTheLibraryWhateverCameBetween() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      for (int i = 0; i < 400; i++) {
        String id = "d" + random.nextInt(60);
        if (random.nextInt(4) == 0) {
          withdraw(id);
        } else {
          put(id, "v" + i + "x".repeat(random.nextInt(10) == 0 ? LONG : random.nextInt(50)));
        }
        if (random.nextInt(3) == 0) {
          long before = reached;
          step(random.nextBoolean());
          assertThat(reached).isBetween(before, (long) log.size());
        }
      }
      for (int steps = 0; reached < log.size(); steps++) {
        assertThat(steps).isLessThan(log.size());
        step();
      }
      assertThat(step()).isEmpty();
      assertThat(index).isEqualTo(library);
    }
  }

  private void put(String id, String text) {
    library.put(id, text);
    log.add(new DocumentChange(log.size() + 1L, id));
  }

  private void withdraw(String id) {
    library.remove(id);
    log.add(new DocumentChange(log.size() + 1L, id));
  }

  /** Applies the next batch to the index; the ids of what was in it. */
  private List<String> step() {
    return step(true);
  }

  /** As the index is told only now and then how far it is, unless somebody waits. */
  private List<String> step(boolean told) {
    List<DocumentChange> pending =
        log.stream()
            .filter(change -> change.number() > reached)
            .limit(ShortestFirst.WINDOW)
            .toList();
    Optional<ShortestFirst.Batch> next = order.next(pending);
    List<IndexChange> changes = next.map(ShortestFirst.Batch::changes).orElse(List.of());
    reached =
        next.filter(batch -> told || batch.urgent())
            .map(ShortestFirst.Batch::reached)
            .orElse(reached);
    for (IndexChange change : changes) {
      if (change instanceof IndexChange.Put put) {
        index.put(put.documentId(), put.document().parts().getFirst().text());
      } else {
        index.remove(change.documentId());
      }
    }
    return changes.stream().map(IndexChange::documentId).toList();
  }

  private IndexChange read(String id) {
    String text = library.get(id);
    return text == null
        ? new IndexChange.Remove(id)
        : new IndexChange.Put(
            new SearchDocument(
                id,
                id,
                Map.of(),
                Map.of(),
                "PUBLIC",
                "owner",
                "nl",
                Optional.<LocalDate>empty(),
                List.of(new TextPart(1, Locator.page(1), text, List.of()))));
  }
}
