package nl.vipez.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.Aggregate;
import nl.vipez.benchmark.model.AreaDetail;
import nl.vipez.benchmark.model.Grouping;
import nl.vipez.benchmark.model.IndicatorDetail;
import nl.vipez.benchmark.model.ObservationFilter;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.PeerValue;
import nl.vipez.benchmark.model.Profile;
import nl.vipez.benchmark.model.Verdict;
import nl.vipez.shared.DomainException;
import org.junit.jupiter.api.Test;

/** Emmen (GM0114, circle A) did not consent: nobody but itself and the analyst sees its figures. */
class AudienceOfFiguresTest {
  private static final String OWN = "STARTERS_ADVISED";
  private static final String EMMEN = "GM0114";

  private final BenchmarkFixture fixture = BenchmarkFixture.loaded();
  private final Observations observations =
      new Observations(
          fixture.sql,
          fixture.ledger,
          fixture.audiences,
          fixture.municipalities,
          fixture.indicators);

  private Set<String> seen(Caller caller) {
    ObservationFilter filter =
        new ObservationFilter(Set.of(OWN), Set.of(2024), Set.of(), Set.of(), Optional.empty());
    return Set.copyOf(
        observations.find(caller, filter, 0, 1_000).items().stream()
            .map(figure -> figure.municipality())
            .toList());
  }

  @Test
  void observationsOfAMunicipalityWithoutConsentAreForItselfAndTheAnalyst() {
    assertThat(seen(Callers.officer("GM0014"))).contains("GM0014", "GM0034").doesNotContain(EMMEN);
    assertThat(seen(Callers.officer(EMMEN))).contains(EMMEN, "GM0014");
    assertThat(seen(Callers.analyst())).contains(EMMEN, "GM0014");
    assertThat(seen(Callers.curator())).isEmpty();
    assertThatThrownBy(
            () ->
                fixture
                    .profiles()
                    .profile(Caller.stranger(), "GM0014", Optional.empty(), Optional.empty()))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void aHiddenPeerIsNoPeer() {
    AreaDetail area =
        fixture
            .profiles()
            .area(Callers.officer("GM0014"), "GM0014", 7, Optional.empty(), Optional.empty());
    AreaDetail full =
        fixture.profiles().area(Callers.analyst(), "GM0014", 7, Optional.empty(), Optional.empty());

    for (int i = 0; i < area.indicators().size(); i++) {
      IndicatorDetail detail = area.indicators().get(i);
      assertThat(detail.peers()).extracting(PeerValue::municipality).doesNotContain(EMMEN);
      assertThat(detail.line().position().peers()).isEqualTo(detail.peers().size());
    }
    assertThat(full.indicators().stream().flatMap(one -> one.peers().stream()))
        .extracting(PeerValue::municipality)
        .contains(EMMEN);
  }

  @Test
  void theProfileOfAHiddenMunicipalityShowsPublicFiguresOnly() {
    Profile profile =
        fixture
            .profiles()
            .profile(Callers.officer("GM0014"), EMMEN, Optional.empty(), Optional.empty());

    profile.areas().stream()
        .flatMap(area -> area.indicators().stream())
        .forEach(
            line ->
                assertThat(line.figure().filter(figure -> !figure.source().isPublic())).isEmpty());
    assertThat(profile.areas().get(6).indicators())
        .allMatch(line -> line.position().verdict() != Verdict.STRONG);
    assertThat(profile.areas()).hasSize(12);
  }

  @Test
  void aCuratorSeesPublicFigures() {
    Profile profile =
        fixture
            .profiles()
            .profile(Callers.curator(), "GM0014", Optional.of(2024), Optional.of(PeerChoice.ALL));

    assertThat(profile.areas().get(11).indicators()).anyMatch(line -> line.value().isPresent());
  }

  @Test
  void aggregatesCountConsentingMunicipalitiesAndNeverFewerThanFive() {
    Aggregates aggregates =
        new Aggregates(
            fixture.indicators,
            fixture.municipalities,
            fixture.circles,
            fixture.audiences,
            new Panels(new FigureRepository(fixture.sql), fixture.ledger, fixture.circles));

    List<Aggregate> country = aggregates.of(OWN, Optional.of(2024), Grouping.COUNTRY);
    List<Aggregate> provinces =
        aggregates.of("COSTS_31_PER_INHABITANT_JR", Optional.of(2024), Grouping.PROVINCE);

    assertThat(country).hasSize(1);
    assertThat(country.get(0).n()).isBetween(5, 18);
    assertThat(aggregates.of(OWN, Optional.of(2024), Grouping.PROVINCE))
        .allMatch(group -> group.n() >= 5);
    assertThat(provinces).hasSize(12);
  }
}
