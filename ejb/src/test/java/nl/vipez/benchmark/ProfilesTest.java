package nl.vipez.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.AreaDetail;
import nl.vipez.benchmark.model.AreaVerdict;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.IndicatorDetail;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.Profile;
import nl.vipez.benchmark.model.Series;
import org.junit.jupiter.api.Test;

/** Profiles of real municipalities, on real and demonstration figures. */
class ProfilesTest {
  private final BenchmarkFixture fixture = BenchmarkFixture.loaded();
  private final Profiles profiles = fixture.profiles();

  private Profile profile(String code, PeerChoice choice) {
    return profiles.profile(Callers.officer("GM0014"), code, Optional.empty(), Optional.of(choice));
  }

  @Test
  void aProfileOfAllOfTheNetherlandsTakesAHandfulOfQueries() {
    profile("GM0014", PeerChoice.ALL);
    int before = fixture.sql.queries();
    profile("GM0014", PeerChoice.ALL);

    assertThat(fixture.sql.queries() - before).isBetween(1, 6);
  }

  @Test
  void hasTwelveAreasOfWhichTheLastIsNotJudged() {
    Profile profile = profile("GM0014", PeerChoice.CIRCLE);

    assertThat(profile.year()).isEqualTo(2024);
    assertThat(profile.areas()).hasSize(12);
    assertThat(profile.judged()).isEqualTo(11);
    assertThat(profile.areas().get(11).area().verdict()).isEqualTo(AreaVerdict.NOT_JUDGED);
    assertThat(profile.strong() + profile.weak() + profile.unknown())
        .isLessThanOrEqualTo(profile.judged());
    assertThat(profile.peers().municipalities()).hasSize(8).doesNotContain("GM0014");
  }

  @Test
  void withoutACircleTheNearestArePeers() {
    Profile profile =
        profiles.profile(Callers.officer("GM0014"), "GM0344", Optional.empty(), Optional.empty());

    assertThat(profile.peers().choice()).isEqualTo(PeerChoice.NEAREST);
    assertThat(profile.peers().municipalities()).isNotEmpty();
    assertThat(profile("GM0344", PeerChoice.CIRCLE).peers().municipalities()).isEmpty();
  }

  @Test
  void theSeriesOfAMergedMunicipalityIsSummedOrStartsAnew() {
    AreaDetail area =
        profiles.area(Callers.officer("GM0014"), "GM1979", 1, Optional.empty(), Optional.empty());
    Series series =
        area.indicators().stream()
            .filter(one -> one.line().indicator().code().equals("COSTS_31_PER_INHABITANT_JR"))
            .map(IndicatorDetail::series)
            .findFirst()
            .orElseThrow();

    assertThat(series.points())
        .filteredOn(point -> point.year() < 2021)
        .isNotEmpty()
        .allMatch(point -> point.figure().basis() == Basis.SUMMED && !point.brokenBefore());
    assertThat(series.points())
        .filteredOn(point -> point.year() >= 2021)
        .allMatch(point -> point.figure().basis() == Basis.REPORTED);
  }

  @Test
  void strongerPeersAreComparableAndScoreHigher() {
    StrongerPeers stronger =
        new StrongerPeers(
            fixture.municipalities,
            fixture.neighbours,
            fixture.circles,
            fixture.themes,
            fixture.indicators,
            fixture.peerSets,
            fixture.sights);
    List<nl.vipez.benchmark.model.StrongerPeer> found =
        stronger.strongerPeers(Callers.officer("GM0014"), "GM0014", 8, Optional.empty());

    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(
            peer -> {
              assertThat(peer.area().score().orElseThrow())
                  .isGreaterThan(peer.mine().score().orElseThrow());
              assertThat(peer.better()).isNotEmpty();
              assertThat(peer.municipality().code()).isNotIn("GM0014", "GM0114");
            });
  }

  @Test
  void strengthIsOrientedAndNamesWhatIsUnknown() {
    Strengths strengths =
        new Strengths(fixture.municipalities, fixture.themes, fixture.indicators, fixture.sights);
    Strengths.Comparison comparison =
        strengths.against(
            Callers.officer("GM0150"),
            "GM0150",
            strengths.areas(List.of("STARTERS"), Optional.empty()));

    assertThat(comparison.strength("GM0014").value().orElseThrow()).isGreaterThan(0.5);
    assertThat(comparison.strength("GM0014").better()).contains(7);
    assertThat(comparison.strength("GM0150").value()).contains(0.5);
    assertThat(comparison.strength("GM0344").unknown()).contains(7);
    assertThat(comparison.strength("GM0344").value()).isEmpty();
  }
}
