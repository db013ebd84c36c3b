package nl.vipez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That nothing a caller may not see shows in anything. */
public abstract class AudienceContract extends IndexContract {

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
