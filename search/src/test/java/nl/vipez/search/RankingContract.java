package nl.vipez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes first: synonyms, weights, sorting. */
public abstract class RankingContract extends IndexContract {

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
}
