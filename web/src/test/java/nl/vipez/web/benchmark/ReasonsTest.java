package nl.vipez.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Aggregation;
import nl.vipez.benchmark.model.AreaVerdict;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorLine;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Orientation;
import nl.vipez.benchmark.model.Polarity;
import nl.vipez.benchmark.model.Position;
import nl.vipez.benchmark.model.Status;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static final List<Double> PEERS = List.of(10.0, 20.0, 30.0, 40.0, 50.0, 60.0);
  private final Reasons reasons = new Reasons(Words.of(Locale.of("nl")));

  private static Indicator indicator(String code, boolean core) {
    return new Indicator(
        code,
        7,
        new IndicatorText(code, code, "", "", "dagen", "days"),
        0,
        Orientation.of(Polarity.HIGHER_IS_BETTER),
        FigureSource.OWN,
        Optional.empty(),
        Aggregation.NONE,
        new Indicator.Limits(Optional.empty(), Optional.empty(), Optional.empty(), 4),
        core,
        false,
        2010,
        Optional.empty());
  }

  private static Figure figure(double value, Optional<Interval> interval) {
    return new Figure(
        "X",
        "GM0014",
        2024,
        Optional.of(value),
        interval,
        Status.A,
        FigureSource.FICTIONAL,
        Basis.REPORTED,
        1,
        1);
  }

  private String why(double value, Optional<Interval> interval, List<Double> peers) {
    Indicator one = indicator("X", false);
    return reasons.why(
        one,
        Optional.of(figure(value, interval)),
        Position.of(one, Optional.of(value), interval, peers));
  }

  @Test
  void tellsHowManyItBeats() {
    assertThat(why(55, Optional.empty(), PEERS))
        .isEqualTo("Beter dan 5 van de 6 andere met een cijfer (0,83).");
    assertThat(why(10, Optional.empty(), PEERS)).startsWith("Beter dan 0,5 van de 6");
  }

  @Test
  void tellsWhyNothingCanBeSaid() {
    assertThat(why(36, Optional.empty(), PEERS)).contains("kleiner dan 4 dagen");
    assertThat(why(45, Optional.of(new Interval(30, 60)), PEERS)).contains("90%-interval");
    assertThat(why(45, Optional.empty(), PEERS.subList(0, 3))).startsWith("Maar 3 andere");
  }

  @Test
  void theHeaviestPullTheAreaItsWayAndCoreCountsTwice() {
    IndicatorLine core = line("CORE", true, 15);
    IndicatorLine other = line("OTHER", false, 5);
    IndicatorLine good = line("GOOD", false, 70);
    assertThat(AreaWords.heaviest(List.of(good, other, core), AreaVerdict.WEAK))
        .extracting(one -> one.indicator().code())
        .containsExactly("CORE", "OTHER");
    assertThat(AreaWords.heaviest(List.of(good, other, core), AreaVerdict.STRONG))
        .extracting(one -> one.indicator().code())
        .containsExactly("GOOD");
  }

  private static IndicatorLine line(String code, boolean core, double value) {
    Indicator one = indicator(code, core);
    return new IndicatorLine(
        one,
        Optional.of(figure(value, Optional.empty())),
        Position.of(one, Optional.of(value), Optional.empty(), PEERS),
        false);
  }
}
