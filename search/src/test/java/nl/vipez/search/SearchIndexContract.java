package nl.vipez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, and how it is shown: passages, Dutch, facets, suggestions. */
public abstract class SearchIndexContract extends IndexContract {

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
  void partsStandingApartAreMarkedOfWhatWasAskedNotOfItsSynonyms() {
    index.useSynonyms(List.of(new SynonymGroup(List.of("winkels", "weekmarkt"))));
    put(Documents.open("a", "Een", "De winkels zijn elke week open, zegt wie de markt kent."));
    assertThat(marked("winkels")).containsExactly("winkels");
    assertThat(marked("weekmarkt")).contains("week", "markt");
  }

  private List<String> marked(String query) {
    Passage passage =
        index.search(SearchRequest.of(query, ALL)).hits().getFirst().passages().getFirst();
    return passage.marks().stream()
        .map(mark -> passage.text().substring(mark.start(), mark.end()))
        .toList();
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
}
