package nl.vipez.benchmark.verdict;

import java.util.Locale;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The tables of docs/adr/0023-verdict-simulation.md; part of {@code ./vipez bench benchmark}. */
class VerdictBench {
  private static final Logger LOG = Logger.getLogger(VerdictBench.class.getName());
  private static final int AREAS = 6_000;
  private static final long SEED = 20_250_901;
  private static final double[] COMMON = {0, 0.1, 0.2, 0.3, 0.4};
  private static final int INDICATORS = 8;

  private final StringBuilder text = new StringBuilder("\n");

  private void line(String pattern, Object... values) {
    text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }

  private static String rates(Rates rates) {
    return rates.verdicts() == 0
        ? "0 %"
        : String.format(
            Locale.ROOT, "%.0f %% / %.0f %%", 100 * rates.spoken(), 100 * rates.right());
  }

  @Test
  void verdicts() {
    line("Verdicts given / of those on the right side of the peers' median quality; 8 counted");
    line("indicators, %,d areas a cell, seed %d", AREAS, SEED);
    line("| circle | c = 0 (chance) | 0.1 | 0.2 | 0.3 | 0.4 |");
    line("|---|---|---|---|---|---|");
    for (int circle = 8; circle <= 12; circle++) {
      row(String.valueOf(circle), Rule.IN_USE, circle, 0, INDICATORS);
    }
    line("");
    line("The same by the number of indicators, circle of 9");
    line("| indicators | c = 0 (chance) | 0.1 | 0.2 | 0.3 | 0.4 |");
    line("|---|---|---|---|---|---|");
    for (int indicators : new int[] {4, 6, 8, 10}) {
      row(String.valueOf(indicators), Rule.IN_USE, 9, 0, indicators);
    }
    line("");
    line("Other rules, circle of 9, 8 counted indicators");
    line("| rule | c = 0 (chance) | 0.1 | 0.2 | 0.3 | 0.4 |");
    line("|---|---|---|---|---|---|");
    for (Rule rule : Rule.values()) {
      row(rule.label(), rule, 9, 0, INDICATORS);
    }
    LOG.info(text::toString);
  }

  private void row(String name, Rule rule, int circle, int answers, int indicators) {
    StringBuilder cells = new StringBuilder();
    for (double common : COMMON) {
      SimulatedRound.Setting setting =
          new SimulatedRound.Setting(circle, common, answers, indicators);
      cells.append(" | ").append(rates(Rates.of(rule, setting, AREAS, SEED)));
    }
    line("| %s%s |", name, cells);
  }

  @Test
  void surveys() {
    line("Surveys, circle of 9, 8 indicators: verdicts given / of those that hold for true values");
    line("| answers | c = 0 | 0.1 | 0.2 | 0.3 | 0.4 |");
    line("|---|---|---|---|---|---|");
    for (int answers : new int[] {5, 10, 20, 50, 100}) {
      StringBuilder cells = new StringBuilder();
      for (double common : COMMON) {
        Rates rates =
            Rates.of(
                Rule.IN_USE,
                new SimulatedRound.Setting(9, common, answers, INDICATORS),
                AREAS,
                SEED);
        cells.append(
            rates.verdicts() == 0
                ? " | 0 %"
                : String.format(
                    Locale.ROOT, " | %.1f %% / %.0f %%", 100 * rates.spoken(), 100 * rates.held()));
      }
      line("| %d%s |", answers, cells);
    }
    LOG.info(text::toString);
  }
}
