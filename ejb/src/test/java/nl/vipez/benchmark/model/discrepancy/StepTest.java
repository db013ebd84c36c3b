package nl.vipez.benchmark.model.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DESIGN section 2: OPEN to CORRECTED or EXPLAINED, then ACCEPTED or REOPENED. */
class StepTest {

  @ParameterizedTest
  @CsvSource({
    "OPEN, EXPLAIN, EXPLAINED",
    "OPEN, CORRECT, CORRECTED",
    "OPEN, ACCEPT, ",
    "OPEN, REOPEN, ",
    "EXPLAINED, ACCEPT, ACCEPTED",
    "EXPLAINED, REOPEN, REOPENED",
    "EXPLAINED, CORRECT, CORRECTED",
    "CORRECTED, ACCEPT, ACCEPTED",
    "CORRECTED, RESOLVE, ",
    "ACCEPTED, REOPEN, REOPENED",
    "ACCEPTED, EXPLAIN, ",
    "REOPENED, EXPLAIN, EXPLAINED",
    "RESOLVED, EXPLAIN, ",
    "RESOLVED, RAISE, OPEN",
    "OPEN, RESOLVE, RESOLVED",
    "ACCEPTED, NOTE, ACCEPTED",
  })
  void leads(DialogueState state, Step step, DialogueState next) {
    assertThat(step.from(state).orElse(null)).isEqualTo(next);
  }

  @Test
  void onlyAnalystsCloseOrReopen() {
    assertThat(Step.ACCEPT.ofMunicipality()).isFalse();
    assertThat(Step.REOPEN.ofMunicipality()).isFalse();
    assertThat(Step.named("RESOLVE")).isEmpty();
    assertThat(Step.named("EXPLAIN")).contains(Step.EXPLAIN);
  }
}
