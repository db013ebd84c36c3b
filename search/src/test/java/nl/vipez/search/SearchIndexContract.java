package nl.vipez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every implementation of {@link SearchIndex} must do. */
public abstract class SearchIndexContract {

  protected static final AccessFilter ALL = AccessFilter.everything();
  private static final AccessFilter STRANGER = AccessFilter.nothing().plusAny("PUBLIC");

  @TempDir protected Path folder;
  protected SearchIndex index;
  private long change;

  /** Opens the implementation's index in a folder. */
  protected abstract SearchIndex open(Path inFolder);

  @BeforeEach
  void start() {
    index = open(folder);
  }

  @AfterEach
  void stop() {
    index.close();
  }

  protected void put(SearchDocument... documents) {
    List<IndexChange> changes = new ArrayList<>();
    for (SearchDocument document : documents) {
      changes.add(new IndexChange.Put(document));
    }
    index.apply(changes, ++change);
  }

  protected List<String> ids(String query) {
    return ids(query, ALL);
  }

  protected List<String> ids(String query, AccessFilter access) {
    return index.search(SearchRequest.of(query, access)).hits().stream().map(Hit::id).toList();
  }

  @Test
  void findsOneRowADocumentWithItsPassagesMarkedAndTheirPages() {
    put(
        Documents.open("a", "Visie", "Over iets anders.", "Het loket voor ondernemers. Een loket."),
        Documents.open("b", "Nota", "Niets hiervan."));
    SearchAnswer answer = index.search(SearchRequest.of("loket", ALL));
    assertThat(answer.total()).isEqualTo(1);
    Hit hit = answer.hits().getFirst();
    assertThat(hit.facts()).containsEntry("fileName", "a.pdf");
    Passage passage = hit.passages().getFirst();
    assertThat(passage.part()).isEqualTo(2);
    assertThat(passage.locator()).isEqualTo(Locator.page(2));
    assertThat(passage.marks())
        .extracting(mark -> passage.text().substring(mark.start(), mark.end()))
        .containsExactly("loket", "loket");
  }

  @Test
  void passagesStandWhereTheySayInThePart() {
    String page = Documents.filler(700) + " zeldzaam " + Documents.filler(300);
    put(Documents.open("a", "Lang stuk", "Kort.", page));
    Passage passage =
        index.search(SearchRequest.of("zeldzaam", ALL)).hits().getFirst().passages().getFirst();
    assertThat(page.substring(passage.start(), passage.start() + passage.text().length()))
        .isEqualTo(passage.text());
    assertThat(passage.text().split(" ")).hasSizeBetween(100, 300);
  }

  @Test
  void everyWordOfALongPartStandsInSomePassage() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      page.append("nummer")
          .append(Integer.toString(i, 26).replaceAll("\\d", "q"))
          .append(i)
          .append(' ');
    }
    put(Documents.open("a", "Telling", page.toString()));
    for (int i = 0; i < 900; i += 37) {
      String word = "nummer" + Integer.toString(i, 26).replaceAll("\\d", "q") + i;
      assertThat(ids(word)).as(word).containsExactly("a");
    }
  }

  @Test
  void findsCompoundsPluralsAndSpellings() {
    put(
        Documents.open("loket", "Een", "Wij openen een ondernemersloket."),
        Documents.open("terrein", "Twee", "De bedrijventerreinen zijn vol."),
        Documents.open("ij", "Drie", "De ĳsbaan en het café."),
        Documents.open("ozb", "Vier", "De o.z.b. stijgt."));
    assertThat(ids("loket")).containsExactly("loket");
    assertThat(ids("terrein")).containsExactly("terrein");
    assertThat(ids("bedrijventerrein")).containsExactly("terrein");
    assertThat(ids("ijsbaan")).containsExactly("ij");
    assertThat(ids("cafe")).containsExactly("ij");
    assertThat(ids("ozb")).containsExactly("ozb");
    assertThat(index.search(SearchRequest.of("loket", ALL)).interpretation().alsoSearched())
        .contains("ondernemersloket");
  }

  @Test
  void readsEnglishAsEnglish() {
    put(
        Documents.document(
            "en", "Report", "PUBLIC", "", "en", Map.of(), "The municipalities were negotiating."));
    assertThat(ids("municipality negotiates")).containsExactly("en");
  }

  @Test
  void phrasesAreLiteralAndExclusionsLeaveTheWholeDocumentOut() {
    put(
        Documents.open("row", "Een", "De sociale woning staat er."),
        Documents.open("apart", "Twee", "Een woning, sociale huur.", "En een tankstation."));
    assertThat(ids("\"sociale woning\"")).containsExactly("row");
    assertThat(ids("woning -tankstation")).containsExactly("row");
    assertThat(ids("woning -\"sociale huur\"")).containsExactly("row");
    assertThat(ids("-tankstation")).containsExactly("row");
  }

  @Test
  void oddQueriesAreJustText() {
    put(Documents.open("a", "Een", "C++ en \"quotes\" (haakjes) a/b: [x] -- *"));
    for (String odd :
        List.of("\"", "-", "--", "((", "a AND", "*:*", "\\", "~", "-\"", "[x TO", "?")) {
      assertThat(index.search(SearchRequest.of(odd, ALL)).total()).as(odd).isBetween(0L, 1L);
    }
    assertThatThrownBy(() -> SearchRequest.of("x".repeat(2_001), ALL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBlankQueryFindsAllAndPagesThroughThemWithoutRepeating() {
    for (int i = 0; i < 25; i++) {
      put(Documents.open("d" + (char) ('a' + i), "Titel", "Tekst."));
    }
    List<String> seen = new ArrayList<>();
    for (int from = 0; from < 30; from += 10) {
      SearchAnswer answer = index.search(SearchRequest.of("", ALL).page(from, 10));
      assertThat(answer.total()).isEqualTo(25);
      answer.hits().forEach(hit -> seen.add(hit.id()));
    }
    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void facetsCountDocumentsAndLeaveTheirOwnFilterOut() {
    put(
        Documents.of("a", "PLAN", List.of("t1", "t2"), "loket", "loket loket"),
        Documents.of("b", "PLAN", List.of("t2"), "loket"),
        Documents.of("c", "NOTE", List.of("t1"), "loket"),
        Documents.of("d", "NOTE", List.of("t1"), "iets anders"));
    SearchRequest request = SearchRequest.of("loket", ALL).countedBy(Set.of("kind", "theme"));
    SearchAnswer answer = index.search(request);
    assertThat(answer.facets().get("kind"))
        .containsExactly(new FacetCount("PLAN", 2), new FacetCount("NOTE", 1));
    SearchAnswer narrowed = index.search(request.filteredBy("kind", Set.of("NOTE")));
    assertThat(narrowed.total()).isEqualTo(1);
    assertThat(narrowed.facets().get("kind"))
        .containsExactly(new FacetCount("PLAN", 2), new FacetCount("NOTE", 1));
    assertThat(narrowed.facets().get("theme")).containsExactly(new FacetCount("t1", 1));
  }

  @Test
  void findsBySubjectWhatCarriesItOrSpeaksOfIt() {
    put(
        Documents.of("carries", "PLAN", List.of("starters"), "Heel iets anders."),
        Documents.of("speaks", "PLAN", List.of(), "Begeleiding van startende ondernemers."),
        Documents.of("half", "PLAN", List.of(), "Begeleiding van ouderen."),
        Documents.of("neither", "PLAN", List.of(), "Niets."));
    SearchQuery about =
        new SearchQuery.AboutAny(
            List.of(
                new SearchQuery.WeightedPhrase("begeleiding ondernemers", 1),
                new SearchQuery.WeightedPhrase("starterscoach", 0.5)),
            Map.of("theme", Set.of("starters")));
    assertThat(index.search(SearchRequest.of(about, ALL)).hits())
        .extracting(Hit::id)
        .containsExactlyInAnyOrder("carries", "speaks");
  }

  @Test
  void givesPassagesOfSeveralDocuments() {
    put(
        Documents.open("a", "Een", "Het tankstation verhuist.", "Nog eens het tankstation."),
        Documents.open("b", "Twee", "Een tankstation met lpg."));
    List<PassageHit> hits =
        index.passages(PassageRequest.of("waar komt het tankstation?", ALL, 100));
    assertThat(hits).hasSize(3);
    assertThat(hits).extracting(PassageHit::documentId).contains("a", "b");
    assertThat(hits.getFirst().passage().marks()).isNotEmpty();
    assertThat(index.passages(PassageRequest.of("tankstation", ALL, 2))).hasSize(2);
  }

  @Test
  void synonymsCountForLessAndAreNamed() {
    put(
        Documents.open("own", "Een", "Het centrummanagement werkt."),
        Documents.open("other", "Twee", "De binnenstadsregie werkt."));
    assertThat(ids("centrummanagement")).containsExactly("own");
    index.useSynonyms(
        List.of(new SynonymGroup(List.of("centrummanagement", "binnenstadsregie", "stadsgids"))));
    SearchAnswer answer = index.search(SearchRequest.of("centrummanagement", ALL));
    assertThat(answer.hits()).extracting(Hit::id).containsExactly("own", "other");
    assertThat(answer.interpretation().alsoSearched())
        .contains("binnenstadsregie")
        .doesNotContain("stadsgids");
  }

  @Test
  void oneWaySynonymsLeadOneWayAndWeighAsToldOf() {
    put(
        Documents.open("abbreviation", "Een", "Het mkb groeit."),
        Documents.open("whole", "Twee", "Het middenbedrijf groeit."));
    index.useSynonyms(List.of(new SynonymGroup(List.of("mkb", "middenbedrijf"), true, 2)));
    assertThat(ids("mkb")).containsExactlyInAnyOrder("abbreviation", "whole");
    assertThat(ids("middenbedrijf")).containsExactly("whole");
    double heavy = score("mkb", "whole");
    index.useSynonyms(List.of(new SynonymGroup(List.of("mkb", "middenbedrijf"), true, 0.5)));
    assertThat(score("mkb", "whole")).isLessThan(heavy);
  }

  private double score(String query, String id) {
    return index.search(SearchRequest.of(query, ALL)).hits().stream()
        .filter(hit -> hit.id().equals(id))
        .mapToDouble(Hit::score)
        .sum();
  }

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
  void weightsDecideTheOrderAtOnceAndATrialLeavesThemAlone() {
    put(
        Documents.open("titled", "Leegstand", "Over leegstand en veel meer."),
        Documents.open("text", "Nota", "Leegstand, en nog eens leegstand: leegstand."));
    SearchRequest request = SearchRequest.of("leegstand", ALL);
    Weights titles = Weights.usual().with(Weights.Name.TITLE, 3);
    Weights noTitles = Weights.usual().with(Weights.Name.TITLE, 0);
    index.useWeights(noTitles);
    assertThat(ids("leegstand")).containsExactly("text", "titled");
    List<SynonymGroup> synonyms = List.of(new SynonymGroup(List.of("kaalslag", "leegstand")));
    assertThat(index.search(request, new Trial(synonyms, titles)).hits())
        .extracting(Hit::id)
        .containsExactly("titled", "text");
    assertThat(index.search(SearchRequest.of("kaalslag", ALL), new Trial(synonyms, titles)).total())
        .isEqualTo(2);
    assertThat(ids("leegstand")).containsExactly("text", "titled");
    assertThat(ids("kaalslag")).isEmpty();
    index.useWeights(titles);
    assertThat(ids("leegstand")).containsExactly("titled", "text");
  }

  @Test
  void refusesAWeightOutOfBounds() {
    for (Weights.Name name : Weights.Name.values()) {
      assertThat(Weights.usual().of(name)).isEqualTo(name.usual());
      for (double bad : new double[] {-0.01, name.highest() + 0.01, Double.NaN}) {
        assertThatThrownBy(() -> Weights.usual().with(name, bad))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(name.name());
      }
    }
  }

  @Test
  void manySynonymsWeighNoMoreThanTheWordAskedFor() {
    put(
        Documents.open("own", "Een", "Over bermgras wordt hier gesproken. " + Documents.filler(80)),
        Documents.open("law", "Twee", "Maaisel, hooi, kuilvoer, stro, strooisel en plaggen."),
        Documents.open("some", "Drie", "Stro en hooi."),
        Documents.open("more", "Vier", "Bermgras."),
        Documents.open("most", "Vijf", "Bermgras."));
    index.useSynonyms(
        List.of(
            new SynonymGroup(
                List.of("bermgras", "maaisel", "hooi", "kuilvoer", "stro", "strooisel", "plag"))));
    assertThat(ids("bermgras")).contains("law").startsWith("more", "most", "own");
  }

  @Test
  void aSynonymOfSeveralWordsIsFoundWithItsSmallWords() {
    put(Documents.open("a", "Een", "Wat het midden- en kleinbedrijf vraagt."));
    assertThat(ids("mkb")).containsExactly("a");
    put(Documents.open("b", "Twee", "Wat de MKB'er en het mkb vragen."));
    assertThat(ids("midden- en kleinbedrijf")).containsExactly("a", "b");
  }

  @Test
  void aPassageThatHoldsAllWordsComesBeforeOneThatRepeatsTwo() {
    String apart = " " + Documents.filler(20) + " ";
    String haven = "Haven haven haven haven haven haven." + apart;
    put(
        Documents.open("two", "Een", haven + "Kade kade kade kade kade kade."),
        Documents.open("three", "Twee", "Een kade." + apart + "Een haven." + apart + "Een kraan."),
        Documents.open("other", "Drie", "Een kraan."));
    assertThat(idsBalanced(0)).startsWith("two", "three");
    assertThat(idsBalanced(1)).startsWith("three", "two");
  }

  private List<String> idsBalanced(double balance) {
    Weights weights = Weights.usual().with(Weights.Name.BALANCE, balance);
    SearchRequest request = SearchRequest.of("haven kade kraan", ALL);
    return index.search(request, new Trial(List.of(), weights)).hits().stream()
        .map(Hit::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ecommerce, Handel via e-commerce groeit.",
    "e-commerce, Onze ecommerce groeit.",
    "bedrijven-terrein, Het bedrijventerrein.",
    "bedrijventerrein, Het bedrijven-terrein.",
    "winkellocatie, De winkellokaties van vroeger.",
    "terrein, Twee bedrijventerreinen.",
    "ondernemersloket, Een loket voor ondernemers.",
    "loket, Het ondernemersloket.",
    "bereikbare, De bereikbaarheid.",
    "ijsbaan, De Ĳsbaan.",
    "cafe, Cafés.",
    "ozb, De o.z.b. en de woz.",
    "ozb, De onroerendezaakbelasting.",
    "BIZ, Een bedrijveninvesteringszone."
  })
  void findsOtherWaysOfWritingAWord(String query, String text) {
    put(Documents.open("other", "Een", "Niets hiervan."), Documents.open("a", "Twee", text));
    assertThat(ids(query)).containsExactly("a");
  }

  @Test
  void offersAnotherSpellingAndSuggestions() {
    put(Documents.open("a", "Visie op starters", "De bedrijventerreinen en de ondernemers."));
    SearchAnswer answer = index.search(SearchRequest.of("ondernemrs", ALL));
    assertThat(answer.didYouMean()).contains("ondernemers");
    assertThat(index.search(SearchRequest.of("ondernemer", ALL)).didYouMean()).isEmpty();
    assertThat(index.suggest("onder", ALL, 5))
        .contains(new Suggestion("ondernemers", Suggestion.Kind.TERM, ""));
    assertThat(index.suggest("visie op st", ALL, 5))
        .contains(new Suggestion("Visie op starters", Suggestion.Kind.TITLE, "a"));
    assertThat(index.suggest("  ", ALL, 5)).isEmpty();
  }

  @Test
  void findsRelatedDocuments() {
    put(
        Documents.open("a", "Een", "Leegstand van winkels in de binnenstad aanpakken."),
        Documents.open("b", "Twee", "Winkels en leegstand: de binnenstad vraagt aanpak."),
        Documents.open("c", "Drie", "Riolering en waterberging."));
    assertThat(index.related("a", ALL, 5)).extracting(RelatedDocument::id).containsExactly("b");
    assertThat(index.related("unknown", ALL, 5)).isEmpty();
  }

  @Test
  void aSecretWordShowsNowhereToThoseWhoMayNotSeeIt() {
    put(
        Documents.open("open", "Open stuk", "Gewone tekst over winkels en leegstand."),
        Documents.closed(
            "secret",
            "Geheimzinnig zwaardvissenplan",
            "CIRCLE",
            "GM0014",
            "Gewone tekst over winkels en leegstand, en de zwaardvissenvangst."));
    AccessFilter member = STRANGER.plusOwners("CIRCLE", Set.of("GM0014", "GM0034"));
    AccessFilter other = STRANGER.plusOwners("CIRCLE", Set.of("GM0034")).plusAny("PARTICIPANTS");
    assertThat(ids("zwaardvissenvangst", member)).containsExactly("secret");
    assertThat(index.suggest("zwaard", member, 9)).isNotEmpty();
    for (AccessFilter access : List.of(STRANGER, other, AccessFilter.nothing())) {
      seesNothing(access);
    }
    assertThat(index.count(STRANGER)).isEqualTo(1);
    assertThat(index.count(member)).isEqualTo(2);
    assertThat(index.count(AccessFilter.nothing())).isZero();
  }

  private void seesNothing(AccessFilter access) {
    SearchAnswer exact =
        index.search(SearchRequest.of("zwaardvissenvangst", access).countedBy(Set.of("kind")));
    assertThat(exact.total()).isZero();
    assertThat(exact.hits()).isEmpty();
    assertThat(exact.facets().get("kind")).isEmpty();
    SearchAnswer typo = index.search(SearchRequest.of("zwaardvisenvangst", access));
    assertThat(typo.didYouMean()).isEmpty();
    index.useSynonyms(List.of(new SynonymGroup(List.of("leegstand", "zwaardvissenvangst"))));
    SearchAnswer synonym = index.search(SearchRequest.of("leegstand", access));
    index.useSynonyms(List.of());
    assertThat(synonym.interpretation().alsoSearched()).doesNotContain("zwaardvissenvangst");
    assertThat(index.search(SearchRequest.of("vangst", access)).interpretation().alsoSearched())
        .isEmpty();
    SearchAnswer blank = index.search(SearchRequest.of("", access).countedBy(Set.of("kind")));
    assertThat(blank.hits()).extracting(Hit::id).doesNotContain("secret");
    assertThat(blank.facets().get("kind")).isEmpty();
    assertThat(index.suggest("zwaard", access, 9)).isEmpty();
    assertThat(index.suggest("geheim", access, 9)).isEmpty();
    assertThat(index.suggest("winkels zwaard", access, 9)).isEmpty();
    assertThat(index.related("open", access, 9)).isEmpty();
    assertThat(index.related("secret", access, 9)).isEmpty();
    assertThat(index.passages(PassageRequest.of("winkels zwaardvissenvangst", access, 9)))
        .extracting(PassageHit::documentId)
        .doesNotContain("secret");
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
  void applyingAgainChangesNothingAndTheNumberIsKept() {
    index.apply(List.of(new IndexChange.Put(Documents.open("a", "Een", "nieuw"))), 7);
    index.apply(List.of(new IndexChange.Put(Documents.open("a", "Een", "oud"))), 6);
    index.apply(List.of(new IndexChange.Remove("a")), 7);
    assertThat(ids("nieuw")).containsExactly("a");
    index.close();
    index = open(folder);
    assertThat(index.appliedChange()).isEqualTo(7);
    assertThat(ids("nieuw")).containsExactly("a");
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

  @Test
  void sortsByDate() {
    put(Documents.open("x", "Een", "loket loket loket"), Documents.open("later", "Twee", "loket"));
    SearchRequest request = SearchRequest.of("loket", ALL).sortedBy(SearchRequest.Sort.NEWEST);
    assertThat(index.search(request).hits()).extracting(Hit::id).containsExactly("later", "x");
  }

  @Test
  void sortsByWhatCameInLast() {
    Instant now = Instant.parse("2026-11-26T06:00:00Z");
    put(
        Documents.open("old", "Een", "loket").addedAt(now.minusSeconds(60)),
        Documents.open("unknown", "Twee", "loket"),
        Documents.open("new", "Drie", "loket").addedAt(now));
    SearchRequest request = SearchRequest.of("", ALL).sortedBy(SearchRequest.Sort.ADDED);
    assertThat(index.search(request).hits())
        .extracting(Hit::id)
        .containsExactly("new", "old", "unknown");
  }

  @Test
  void sortsByTitleWithoutRegardToCapitalsAndDiacritics() {
    put(
        Documents.open("1", "économie", "loket"),
        Documents.open("2", "Zuid", "loket"),
        Documents.open("3", "Economie en markt", "loket"),
        Documents.open("4", "arbeid", "loket"));
    SearchRequest request = SearchRequest.of("loket", ALL).sortedBy(SearchRequest.Sort.TITLE);
    assertThat(index.search(request).hits())
        .extracting(Hit::id)
        .containsExactly("4", "1", "3", "2");
    assertThat(index.search(request.page(1, 2)).hits())
        .extracting(Hit::id)
        .containsExactly("1", "3");
  }

  @Test
  void nearDuplicatesAreNamedBothWaysAndOnlyToThoseWhoMaySeeThem() {
    put(
        Documents.open("draft", "Visie, ontwerp", "Het ontwerp voor de binnenstad."),
        Documents.open("final", "Visie, vastgesteld", "De visie op de binnenstad.")
            .nearly(List.of("draft", "secret", "gone", "final")),
        Documents.closed("secret", "Visie, intern", "CIRCLE", "GM0014", "De binnenstad, intern."));
    assertThat(nearDuplicates("final", ALL)).containsExactly("secret", "draft");
    assertThat(nearDuplicates("draft", ALL)).containsExactly("final");
    assertThat(nearDuplicates("secret", ALL)).containsExactly("final");
    assertThat(nearDuplicates("final", STRANGER)).containsExactly("draft");
    assertThat(index.search(SearchRequest.of("binnenstad", ALL)).total())
        .as("flagged, never collapsed")
        .isEqualTo(3);
    index.apply(List.of(new IndexChange.Remove("draft")), ++change);
    assertThat(nearDuplicates("final", STRANGER)).isEmpty();
  }

  private List<String> nearDuplicates(String id, AccessFilter access) {
    return index.search(SearchRequest.of("binnenstad", access)).hits().stream()
        .filter(hit -> hit.id().equals(id))
        .flatMap(hit -> hit.nearDuplicates().stream())
        .map(NearDuplicate::id)
        .toList();
  }
}
