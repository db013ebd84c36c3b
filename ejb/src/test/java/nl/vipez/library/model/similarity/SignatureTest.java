package nl.vipez.library.model.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final int PLACES = 128;
  private static final NearDuplicateRule RULE = new NearDuplicateRule(5, PLACES, 32, 0.7, 30);

  /** Words numbered from a start: two such texts share what their ranges share. */
  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "woord" + i).collect(Collectors.joining(" "));
  }

  @Test
  void layoutAndCapitalsDoNotCount() {
    Shingles plain = Shingles.of("De gemeente opent een nieuw loket voor ondernemers", 3);
    Shingles other = Shingles.of("DE GEMEENTE\nopent, een  nieuw loket (voor) ondernemers.", 3);
    assertThat(plain.overlap(other).jaccard()).isEqualTo(1);
    assertThat(plain.size()).isEqualTo(6);
  }

  @Test
  void tooShortATextHasNoShingles() {
    assertThat(Shingles.of("drie woorden maar", 5).size()).isZero();
    assertThat(Shingles.of("", 5).overlap(Shingles.of("", 5)).jaccard()).isZero();
  }

  @Test
  void jaccardIsWhatIsSharedAmongAllOfBoth() {
    Shingles one = Shingles.of(words(0, 300), 1);
    Shingles other = Shingles.of(words(100, 400), 1);
    assertThat(one.overlap(other)).isEqualTo(new Overlap(200, 300, 300));
    assertThat(one.overlap(other).jaccard()).isEqualTo(0.5);
  }

  @Test
  void theEstimateLiesWithinThreeStandardErrors() {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      int shift = random.nextInt(1, 900);
      Shingles one = Shingles.of(words(0, 1_000), 1);
      Shingles other = Shingles.of(words(shift, 1_000 + shift), 1);
      double exact = one.overlap(other).jaccard();
      double estimate = Signature.of(one, PLACES).estimate(Signature.of(other, PLACES));
      double error = Math.sqrt(exact * (1 - exact) / PLACES);
      assertThat(estimate).as("shift " + shift).isCloseTo(exact, within(3.5 * error + 1e-9));
    }
  }

  @Test
  void nearDuplicatesAgreeInABandAndStrangersHardlyDo() {
    Signature text = Signature.of(Shingles.of(words(0, 2_000), 5), PLACES);
    Signature near =
        Signature.of(Shingles.of(words(0, 1_700) + " " + words(5_000, 5_200), 5), PLACES);
    Signature stranger = Signature.of(Shingles.of(words(9_000, 11_000), 5), PLACES);
    assertThat(shared(text, near)).isPositive();
    assertThat(shared(text, stranger)).isZero();
    assertThat(RULE.mayBe(text.estimate(stranger))).isFalse();
  }

  private static long shared(Signature one, Signature other) {
    int[] left = one.bands(32);
    int[] right = other.bands(32);
    return IntStream.range(0, left.length).filter(i -> left[i] == right[i]).count();
  }

  @Test
  void aSignatureIsKeptAsText() {
    Signature signature = Signature.of(Shingles.of(words(0, 50), 5), PLACES);
    assertThat(Signature.decoded(signature.encoded()).minima()).isEqualTo(signature.minima());
  }

  @Test
  void aRuleThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new NearDuplicateRule(5, 128, 30, 0.7, 30))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NearDuplicateRule(5, 128, 32, 0, 30))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
