package nl.vipez.municipality.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.PredecessorSum;
import nl.vipez.benchmark.model.Status;
import nl.vipez.municipality.model.LineageStep.Kind;
import org.junit.jupiter.api.Test;

class LineageTest {

  private static LineageStep step(String from, String to, int year, double share, Kind kind) {
    return new LineageStep(from, to, LocalDate.of(year, 1, 1), share, kind, share < 1);
  }

  /** Groningen took Haren and Ten Boer in 2019; of Haaren a part went to Boxtel in 2021. */
  private static final Lineage LINEAGE =
      new Lineage(
          List.of(
              step("GM0014", "GM0014", 2019, 1, Kind.MERGER),
              step("GM0017", "GM0014", 2019, 1, Kind.MERGER),
              step("GM0009", "GM0014", 2019, 1, Kind.MERGER),
              step("GM0005", "GM0009", 2012, 1, Kind.MERGER),
              step("GM0788", "GM0757", 2021, 0.15, Kind.SPLIT),
              step("GM0757", "GM0757", 2021, 1, Kind.BORDER_CHANGE),
              step("GM0140", "GM1949", 2018, 0.2, Kind.SPLIT),
              step("GM0063", "GM1949", 2018, 1, Kind.MERGER)));

  @Test
  void predecessorsAreFoundThroughSeveralMergers() {
    assertThat(LINEAGE.predecessorsOf("GM0014"))
        .containsExactlyInAnyOrder("GM0009", "GM0017", "GM0005");
    assertThat(LINEAGE.predecessorsOf("GM9999")).isEmpty();
  }

  @Test
  void aMergedMunicipalityConsistsOfItsPartsBeforeTheDate() {
    assertThat(LINEAGE.territoryIn("GM0014", 2018).parts())
        .isEqualTo(Map.of("GM0014", 1.0, "GM0017", 1.0, "GM0009", 1.0));
    assertThat(LINEAGE.territoryIn("GM0014", 2011).parts())
        .isEqualTo(Map.of("GM0014", 1.0, "GM0017", 1.0, "GM0005", 1.0));
    assertThat(LINEAGE.territoryIn("GM0014", 2019).is("GM0014")).isTrue();
  }

  @Test
  void figuresOfPredecessorsAddUpByShare() {
    Map<String, Double> figures = Map.of("GM0140", 10_000.0, "GM0063", 7_000.0);
    Territory territory = LINEAGE.territoryIn("GM1949", 2017);

    Optional<Double> sum =
        PredecessorSum.of(territory, code -> Optional.ofNullable(figures.get(code)));

    assertThat(sum.orElseThrow()).isCloseTo(9_000, within(1e-9));
    assertThat(PredecessorSum.status(territory)).isEqualTo(Status.E);
  }

  @Test
  void oneMissingPredecessorMakesTheSumMissing() {
    Territory territory = LINEAGE.territoryIn("GM1949", 2017);

    assertThat(
            PredecessorSum.of(
                territory, code -> code.equals("GM0063") ? Optional.of(7_000.0) : Optional.empty()))
        .isEmpty();
  }

  @Test
  void aBorderChangeUnderTheSameCodeBreaksTheSeries() {
    Territory territory = LINEAGE.territoryIn("GM0757", 2020);

    assertThat(territory.broken()).isTrue();
    assertThat(PredecessorSum.of(territory, code -> Optional.of(1.0))).isEmpty();
    assertThat(LINEAGE.territoryIn("GM0757", 2021).broken()).isFalse();
  }
}
