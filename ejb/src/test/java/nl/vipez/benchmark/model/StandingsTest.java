package nl.vipez.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.vipez.audience.model.FigureSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way to a position gives what the plain way gives, whatever the figures. */
class StandingsTest {
  private static final int SETS = 300;

  private final Random random = new Random(8);

  @ParameterizedTest
  @ValueSource(strings = {"HIGHER_IS_BETTER", "LOWER_IS_BETTER", "TARGET_BAND", "NEUTRAL"})
  void eachStandsAmongTheOthersAsAlways(String polarity) {
    Orientation orientation =
        polarity.equals("TARGET_BAND")
            ? Orientation.within(3, 5)
            : Orientation.of(Polarity.valueOf(polarity));
    Indicator indicator = Examples.indicator(orientation, 0.5);
    for (int set = 0; set < SETS; set++) {
      Map<String, Figure> figures = figures(indicator, random.nextInt(14));
      List<String> codes = new ArrayList<>(figures.keySet());
      Sight sight = (code, municipality) -> Optional.ofNullable(figures.get(municipality));
      Standings standings = new Standings(indicator, sight, codes);

      for (String code : codes) {
        List<String> others = codes.stream().filter(other -> !other.equals(code)).toList();
        assertThat(standings.position(code))
            .as(figures.toString())
            .isEqualTo(IndicatorLine.of(indicator, sight, code, others).position());
      }
    }
  }

  /** Few different values, so that many are equal; some missing, some with an interval. */
  private Map<String, Figure> figures(Indicator indicator, int count) {
    Map<String, Figure> figures = new HashMap<>();
    for (int i = 0; i < count; i++) {
      double value = random.nextInt(9) - 1;
      boolean missing = random.nextInt(6) == 0;
      boolean survey = !missing && random.nextInt(4) == 0;
      String code = "GM%04d".formatted(i);
      figures.put(
          code,
          new Figure(
              indicator.code(),
              code,
              2024,
              missing ? Optional.empty() : Optional.of(value),
              survey ? Optional.of(new Interval(value - 1, value + 1)) : Optional.empty(),
              missing ? Status.M : Status.A,
              FigureSource.OWN,
              Basis.REPORTED,
              1,
              1));
    }
    return figures;
  }
}
