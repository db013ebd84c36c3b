package nl.vipez.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SecretTest {
  private static final byte[] KEY =
      "01234567890123456789012345678901".getBytes(StandardCharsets.US_ASCII);

  /** Worked out beside this code, with Python's hmac. */
  @Test
  void agreesWithAnotherImplementation() {
    assertThat(new Secret(KEY).hash("vipez_token"))
        .isEqualTo("154762a1f442fe761578ad3411739d67dd1b345e1019653b2d168691da7cf2b4");
  }

  @Test
  void dependsOnTheKey() {
    byte[] other = KEY.clone();
    other[0]++;
    assertThat(new Secret(other).hash("vipez_token"))
        .isNotEqualTo(new Secret(KEY).hash("vipez_token"));
  }

  @Test
  void drawsSecretsThatDifferAndFitInAnAddress() {
    SecureRandom random = new SecureRandom();
    String one = Secret.random(random);
    assertThat(one).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Secret.random(random));
  }

  @Test
  void refusesAShortKey() {
    assertThatThrownBy(() -> new Secret(new byte[31])).isInstanceOf(IllegalArgumentException.class);
  }
}
