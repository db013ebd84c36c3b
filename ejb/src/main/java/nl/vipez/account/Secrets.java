package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import nl.vipez.account.model.Secret;
import nl.vipez.platform.DataFolder;

/**
 * The server's own key, in {@code token-secret} of the data folder; drawn at the first start. Who
 * loses the file loses every personal token and open link, and nothing else.
 */
@ApplicationScoped
class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Secret secret;

  @Inject
  Secrets(DataFolder folder) {
    Path file = folder.root().resolve("token-secret");
    Optional<String> kept = PrivateFile.read(file);
    String key = kept.orElseGet(() -> Secret.random(RANDOM));
    if (kept.isEmpty()) {
      PrivateFile.write(file, key);
    }
    this.secret = new Secret(Base64.getUrlDecoder().decode(key));
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Secrets() {
    this.secret = null;
  }

  /** A fresh secret of 256 bits. */
  String random() {
    return Secret.random(RANDOM);
  }

  /** A password for a machine to write and a person to copy: 24 characters, 144 bits. */
  String password() {
    return random().substring(0, 24);
  }

  /** The keyed hash of a secret. */
  String hash(String text) {
    return secret.hash(text);
  }

  SecureRandom source() {
    return RANDOM;
  }
}
