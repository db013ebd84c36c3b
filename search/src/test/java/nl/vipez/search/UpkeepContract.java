package nl.vipez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** How an index is kept: replacing, numbers of changes, building anew. */
public abstract class UpkeepContract extends IndexContract {

  @Test
  void wordsAreTakenApartByTheSettingsOfTheIndexInUse() {
    SearchDocument stall = Documents.open("stall", "Een", "De kwintelmarkten zijn op dinsdag.");
    SearchDocument bridge = Documents.open("bridge", "Twee", "De wijk Zilverbrug is nieuw.");
    put(stall, bridge);
    assertThat(ids("markt")).isEmpty();
    assertThat(ids("brug")).containsExactly("bridge");
    AnalysisSettings own =
        new AnalysisSettings(
            Map.of("Kwintelmarkt", List.of("kwintel", "markt")),
            Set.of("zilverbrug"),
            Set.of(),
            Set.of());
    try (IndexRebuild rebuild = index.rebuild(own)) {
      rebuild.add(stall);
      rebuild.add(bridge);
      assertThat(ids("markt")).as("the old index, read by the old settings").isEmpty();
      assertThat(ids("brug")).containsExactly("bridge");
      assertThat(index.analysis()).isEqualTo(AnalysisSettings.none());
      rebuild.finish(9);
    }
    assertThat(ids("markt")).containsExactly("stall");
    assertThat(ids("brug")).isEmpty();
    index.close();
    index = open(folder);
    assertThat(index.analysis()).as("kept with the index").isEqualTo(own);
    assertThat(ids("kwintel")).containsExactly("stall");
    assertThat(index.appliedChange()).isEqualTo(9);
  }

  @Test
  void replacesAndRemovesWholeDocuments() {
    put(Documents.open("a", "Een", "eerste", "tweede"), Documents.open("b", "Twee", "eerste"));
    put(Documents.open("a", "Een", "derde"));
    assertThat(ids("tweede")).isEmpty();
    assertThat(ids("eerste")).containsExactly("b");
    index.apply(List.of(new IndexChange.Remove("a"), new IndexChange.Remove("never")), ++change);
    assertThat(ids("derde")).isEmpty();
    assertThat(index.count(ALL)).isEqualTo(1);
  }

  @Test
  void anOlderBatchIsPassedOverAndOneAheadOfItsTurnLeavesTheNumber() {
    index.apply(List.of(new IndexChange.Put(Documents.open("a", "Een", "nieuw"))), 7);
    index.apply(List.of(new IndexChange.Put(Documents.open("a", "Een", "oud"))), 6);
    assertThat(ids("nieuw")).containsExactly("a");
    index.apply(List.of(new IndexChange.Put(Documents.open("b", "Twee", "nieuw"))), 7);
    index.close();
    index = open(folder);
    assertThat(index.appliedChange()).isEqualTo(7);
    assertThat(ids("nieuw")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void whatWasTakenOverAheadIsFoundWithTheNext() {
    put(Documents.open("a", "Een", "tekst"));
    index.applyAhead(List.of(new IndexChange.Put(Documents.open("b", "Twee", "tekst"))));
    index.applyAhead(List.of(new IndexChange.Remove("a")));
    assertThat(ids("tekst")).containsExactly("a");
    assertThat(index.appliedChange()).isEqualTo(change);
    index.apply(List.of(), ++change);
    assertThat(ids("tekst")).containsExactly("b");
    assertThat(index.appliedChange()).isEqualTo(change);
  }

  @Test
  void rebuildsBesideTheIndexInUse() {
    put(Documents.open("old", "Oud", "tekst"));
    try (IndexRebuild abandoned = index.rebuild()) {
      abandoned.add(Documents.open("never", "Nooit", "tekst"));
    }
    assertThat(ids("tekst")).containsExactly("old");
    try (IndexRebuild rebuild = index.rebuild()) {
      rebuild.add(Documents.open("new", "Nieuw", "tekst"));
      assertThat(ids("tekst")).containsExactly("old");
      rebuild.finish(42);
    }
    assertThat(ids("tekst")).containsExactly("new");
    assertThat(index.appliedChange()).isEqualTo(42);
    index.close();
    index = open(folder);
    assertThat(ids("tekst")).containsExactly("new");
  }

  @Test
  void aRebuildTakesOutAgainWhatWasWithdrawnMeanwhile() {
    try (IndexRebuild rebuild = index.rebuild()) {
      rebuild.add(Documents.open("a", "Een", "tekst"));
      rebuild.add(Documents.open("b", "Twee", "tekst"));
      rebuild.remove("a");
      rebuild.remove("never");
      rebuild.finish(1);
    }
    assertThat(ids("tekst")).containsExactly("b");
  }

  @Test
  void searchesAreCompleteAllThroughARebuild() throws InterruptedException {
    SearchDocument[] documents = new SearchDocument[40];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = Documents.open("d" + i, "Stuk " + i, "Het loket.", Documents.filler(300));
    }
    put(documents);
    Set<Long> totals = ConcurrentHashMap.newKeySet();
    AtomicBoolean stopped = new AtomicBoolean();
    CountDownLatch searched = new CountDownLatch(50);
    Thread searching =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!stopped.get()) {
                    totals.add(index.search(SearchRequest.of("loket", ALL)).total());
                    searched.countDown();
                  }
                });
    for (int round = 0; round < 3 || searched.getCount() > 0; round++) {
      try (IndexRebuild rebuild = index.rebuild()) {
        List.of(documents).forEach(rebuild::add);
        rebuild.finish(change);
      }
    }
    stopped.set(true);
    searching.join();
    assertThat(totals).containsExactly(40L);
  }

  @Test
  void tellsWhatStandsInIt() {
    SearchDocument first = Documents.open("a", "Een", "tekst", Documents.filler(900));
    SearchDocument second = Documents.open("b", "Twee", "tekst");
    put(Documents.open("a", "Een", "oude tekst"), second);
    put(first);
    assertThat(index.entries())
        .containsExactlyInAnyOrder(
            new IndexEntry("a", first.fingerprint(), true),
            new IndexEntry("b", second.fingerprint(), true));
    index.apply(List.of(new IndexChange.Remove("a")), ++change);
    assertThat(index.entries()).extracting(IndexEntry::id).containsExactly("b");
    assertThat(index.verify()).isFalse();
  }
}
