package nl.vipez.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Test
  void matchesItsPasswordAloneAndSurvivesBeingWritten() {
    PasswordHash hash =
        PasswordHash.parse(PasswordHash.of("vier woorden achter elkaar", RANDOM).text());
    assertThat(hash.matches("vier woorden achter elkaar")).isTrue();
    assertThat(hash.matches("vier woorden achter elkaaR")).isFalse();
    assertThat(hash.matches("")).isFalse();
    assertThat(hash.iterations())
        .isEqualTo(PasswordHash.ITERATIONS)
        .isGreaterThanOrEqualTo(210_000);
  }

  @Test
  void saltsEachHash() {
    assertThat(PasswordHash.of("gelijk", RANDOM)).isNotEqualTo(PasswordHash.of("gelijk", RANDOM));
  }

  /** Worked out beside this code, with Python's hashlib.pbkdf2_hmac. */
  @Test
  void agreesWithAnotherImplementation() {
    PasswordHash hash =
        PasswordHash.parse(
            "pbkdf2-sha512$1000$AAECAwQFBgcICQoLDA0ODw==$Tjo132/bbG+Mtl7tc98hZAvMr4XQpgRgtvtkZ7zURhw=");
    assertThat(hash.matches("wachtwoord")).isTrue();
    assertThat(hash.matches("Wachtwoord")).isFalse();
  }

  @Test
  void nobodyHasAPassword() {
    assertThat(PasswordHash.ofNobody().matches("")).isFalse();
    assertThat(PasswordHash.ofNobody().iterations()).isEqualTo(PasswordHash.ITERATIONS);
  }

  @Test
  void neverShowsItselfInALog() {
    assertThat(PasswordHash.of("geheim", RANDOM).toString()).isEqualTo("pbkdf2-sha512 hash");
  }

  @Test
  void refusesOtherHashes() {
    assertThatThrownBy(() -> PasswordHash.parse("bcrypt$10$x$y"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
