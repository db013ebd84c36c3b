package nl.vipez.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Quantiles without sorting are those of the sorted array. */
class SelectionTest {

  @Test
  void givesTheSameQuantiles() {
    Random random = new Random(3);
    for (int run = 0; run < 2_000; run++) {
      double[] values = random.doubles(1 + random.nextInt(40)).map(x -> Math.rint(x * 9)).toArray();
      double part = random.nextInt(11) / 10.0;

      assertThat(Selection.quantile(values.clone(), part))
          .as("%s of %s", part, Arrays.toString(values))
          .isEqualTo(Quantiles.ofOwned(values.clone()).at(part));
    }
  }
}
