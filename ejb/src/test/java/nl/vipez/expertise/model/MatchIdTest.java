package nl.vipez.expertise.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchIdTest {

  @Test
  void readsWhatItWrites() {
    assertThat(MatchId.of(new MatchId(12, 7).toString())).contains(new MatchId(12, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "12-", "-7", "12-7-3", "a-b", "1234567890123456-1"})
  void refusesAnythingElse(String written) {
    assertThat(MatchId.of(written)).isEmpty();
  }
}
