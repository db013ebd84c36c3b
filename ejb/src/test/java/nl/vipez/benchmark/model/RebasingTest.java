package nl.vipez.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import org.junit.jupiter.api.Test;

/** Rates on another denominator. */
class RebasingTest {

  private static Indicator rate(String unitNl, String unitEn, Optional<String> formula) {
    Indicator any = Examples.higher();
    return new Indicator(
        "RATE",
        7,
        new IndicatorText("naam", "name", "definitie", "definition", unitNl, unitEn),
        1,
        any.orientation(),
        FigureSource.CBS_IV3,
        formula,
        Aggregation.RATIO_OF_SUMS,
        new Indicator.Limits(Optional.empty(), Optional.empty(), Optional.empty(), 2),
        true,
        false,
        2010,
        Optional.empty());
  }

  private static Figure figure(String indicator, double value) {
    return new Figure(
        indicator,
        "GM0014",
        2024,
        Optional.of(value),
        Optional.empty(),
        Status.A,
        FigureSource.CBS,
        Basis.REPORTED,
        1,
        1);
  }

  @Test
  void aRatePerInhabitantBecomesOnePerEstablishment() {
    Indicator rate = rate("euro per inwoner", "euro per inhabitant", Optional.empty());
    Rebasing rebasing = Rebasing.of(rate, Denominator.ESTABLISHMENT).orElseThrow();
    Map<String, Figure> totals =
        Map.of(
            "INHABITANTS_TOTAL", figure("INHABITANTS_TOTAL", 240_000),
            "ESTABLISHMENTS_TOTAL", figure("ESTABLISHMENTS_TOTAL", 24_000));
    double factor =
        rebasing
            .factor((code, any) -> Optional.ofNullable(totals.get(code)), "GM0014")
            .orElseThrow();

    assertThat(Rebasing.figure(figure("RATE", 7), factor).value()).contains(70.0);
    Indicator made = rebasing.indicator(rate, factor);
    assertThat(made.text().unitNl()).isEqualTo("euro per vestiging");
    assertThat(made.text().unitEn()).isEqualTo("euro per establishment");
    assertThat(made.limits().smallestDifference()).isEqualTo(20);
    assertThat(rebasing.factor((code, any) -> Optional.empty(), "GM0014")).isEmpty();
  }

  @Test
  void thousandsStayThousands() {
    Indicator rate = rate("per 1.000 vestigingen", "per 1,000 establishments", Optional.empty());
    Rebasing rebasing = Rebasing.of(rate, Denominator.INHABITANT).orElseThrow();

    assertThat(rebasing.indicator(rate, 0.1).text().unitNl()).isEqualTo("per 1.000 inwoners");
    assertThat(rebasing.indicator(rate, 0.1).text().unitEn()).isEqualTo("per 1,000 inhabitants");
  }

  @Test
  void whereItMeansNothingThereIsNone() {
    Optional<String> same = Optional.of("ESTABLISHMENTS * 1000 / INHABITANTS");

    assertThat(Rebasing.of(rate("%", "%", Optional.empty()), Denominator.INHABITANT)).isEmpty();
    assertThat(
            Rebasing.of(
                rate("per 1.000 starters", "per 1,000 starters", Optional.empty()),
                Denominator.INHABITANT))
        .isEmpty();
    assertThat(
            Rebasing.of(
                rate("per 1.000 inwoners", "per 1,000 inhabitants", same),
                Denominator.ESTABLISHMENT))
        .isEmpty();
    assertThat(
            Rebasing.of(
                rate("euro per inwoner", "euro per inhabitant", Optional.empty()),
                Denominator.INHABITANT))
        .as("it is that already")
        .isEmpty();
  }
}
