package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Random keys for secret addresses, and the keyed hashes under which they are kept. */
@ApplicationScoped
public class Keys {
  private final Secrets secrets;

  /** For the container. */
  @Inject
  public Keys(Secrets secrets) {
    this.secrets = secrets;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Keys() {
    this.secrets = null;
  }

  /** A key of 256 random bits that can stand in an address. */
  public String draw() {
    return secrets.random();
  }

  /** The keyed hash of a text, 64 hexadecimal digits. */
  public String hash(String text) {
    return secrets.hash(text);
  }
}
