package nl.vipez.expertise.model.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.vipez.expertise.model.Components;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.expertise.model.Weights;
import org.junit.jupiter.api.Test;

class RefitTest {
  private static final int SHOWN = 8;

  @Test
  void findsWhichComponentsMadeTheOutcomes() {
    List<Example> examples = made(300, new Weights(0.5, 0.1, 0.38, 0.02), 0.02);
    Weights found = Refit.weights(examples).orElseThrow();
    assertThat(found.text()).isCloseTo(0.5, within(0.1));
    assertThat(found.likeness()).isCloseTo(0.38, within(0.1));
    assertThat(found.likeness()).isGreaterThan(found.indicators());
  }

  @Test
  void reciprocityNeverDoesMoreThanBreakNearTies() {
    List<Example> examples = made(200, new Weights(0.2, 0.1, 0.1, 0.6), 0.02);
    Weights found = Refit.weights(examples).orElseThrow();
    assertThat(found.reciprocity()).isLessThanOrEqualTo(Weights.MOST_RECIPROCITY + 1e-9);
  }

  @Test
  void whereNothingWasChosenNothingIsLearned() {
    List<Example> examples =
        made(20, Weights.BY_HAND, 0.1).stream()
            .map(one -> new Example(one.need(), "GM0014", one.components(), Grade.NOTHING, false))
            .toList();
    assertThat(Refit.weights(examples)).isEmpty();
    assertThat(Trial.of(examples, Weights.BY_HAND).convinces()).isFalse();
  }

  @Test
  void aRefitConvincesWhereItIsBetterOnNeedsItHasNotSeen() {
    Trial trial = Trial.of(made(300, new Weights(0.35, 0.05, 0.58, 0.02), 0.02), Weights.BY_HAND);
    assertThat(trial.needs()).isEqualTo(300);
    assertThat(trial.after()).isGreaterThan(trial.before()).isGreaterThan(trial.text());
    assertThat(trial.convinces()).isTrue();
  }

  @Test
  void aRefitToChanceDoesNotConvince() {
    List<Example> examples = made(200, Weights.BY_HAND, 50);
    assertThat(Trial.of(examples, Weights.BY_HAND).convinces()).isFalse();
  }

  @Test
  void aWorkedGain() {
    List<Example> need =
        List.of(
            example(1, 0.9, Grade.NOTHING),
            example(1, 0.5, Grade.HELPED),
            example(1, 0.1, Grade.CHOSEN));
    double ideal = 7 + 1 / (Math.log(3) / Math.log(2));
    double got = 7 / (Math.log(3) / Math.log(2)) + 1.0 / 2;
    assertThat(Trial.gain(need, one -> one.components().text()))
        .isCloseTo(got / ideal, within(1e-12));
  }

  @Test
  void fiftyNeedsOfTenMunicipalitiesAreEnough() {
    List<Example> examples = new ArrayList<>();
    for (int need = 1; need <= Enough.NEEDS; need++) {
      examples.add(closed(need, "GM%04d".formatted(need % Enough.MUNICIPALITIES)));
    }
    assertThat(Enough.of(examples).reached()).isTrue();
    assertThat(Enough.of(examples.subList(1, Enough.NEEDS)).reached()).isFalse();
    assertThat(Enough.of(made(500, Weights.BY_HAND, 0.1)).reached())
        .as("told by one municipality alone")
        .isFalse();
  }

  @Test
  void gradesSayWhatCameOfIt() {
    assertThat(Grade.of(Optional.empty())).isEqualTo(Grade.NOTHING);
    assertThat(Grade.of(Optional.of(RequestState.NOT_HELPED))).isEqualTo(Grade.NOTHING);
    assertThat(Grade.of(Optional.of(RequestState.DECLINED))).isEqualTo(Grade.CHOSEN);
    assertThat(Grade.of(Optional.of(RequestState.ACCEPTED))).isEqualTo(Grade.ACCEPTED);
    assertThat(Grade.of(Optional.of(RequestState.HELPED))).isEqualTo(Grade.HELPED);
  }

  /**
   * Needs with random components; the best by these weights and some noise helped, the next said
   * yes.
   */
  private static List<Example> made(int needs, Weights truth, double noise) {
    Random random = new Random(17);
    List<Example> all = new ArrayList<>();
    for (int need = 1; need <= needs; need++) {
      record Drawn(Components parts, double worth) {}
      List<Drawn> drawn = new ArrayList<>();
      for (int i = 0; i < SHOWN; i++) {
        Components parts =
            new Components(
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                List.of());
        drawn.add(new Drawn(parts, truth.score(parts) + noise * random.nextGaussian()));
      }
      drawn.sort(Comparator.comparingDouble(Drawn::worth).reversed());
      Grade[] grades = {Grade.HELPED, Grade.ACCEPTED, Grade.CHOSEN};
      for (int i = 0; i < SHOWN; i++) {
        Grade grade = i < grades.length ? grades[i] : Grade.NOTHING;
        all.add(new Example(need, "GM0014", drawn.get(i).parts(), grade, i == 0));
      }
    }
    return all;
  }

  private static Example example(long need, double text, Grade grade) {
    return new Example(
        need, "GM0014", new Components(text, 0.5, 0.5, 0.5, List.of()), grade, false);
  }

  private static Example closed(long need, String seeker) {
    return new Example(
        need, seeker, new Components(0.5, 0.5, 0.5, 0.5, List.of()), Grade.HELPED, true);
  }
}
