package nl.vipez.account.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A stretched password: PBKDF2 with HMAC-SHA-512 and {@value #ITERATIONS} iterations (OWASP
 * Password Storage Cheat Sheet), a salt of 16 bytes, 32 bytes of hash.
 *
 * @param iterations how often the function is repeated, at least 1
 * @param salt base64 of the salt
 * @param hash base64 of the outcome
 */
public record PasswordHash(int iterations, String salt, String hash) {
  /** Iterations of a new hash; raising it leaves older hashes valid, for each carries its own. */
  public static final int ITERATIONS = 210_000;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final String NAME = "pbkdf2-sha512";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final PasswordHash NOBODY =
      new PasswordHash(ITERATIONS, "AAAAAAAAAAAAAAAAAAAAAA==", "");

  /** Checks the iterations. */
  public PasswordHash {
    if (iterations < 1) {
      throw new IllegalArgumentException("iterations " + iterations);
    }
  }

  /** A new hash of this password, with a salt of its own. */
  public static PasswordHash of(String password, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    String text = Base64.getEncoder().encodeToString(salt);
    return new PasswordHash(ITERATIONS, text, stretch(password, text, ITERATIONS));
  }

  /** The hash that was written by {@link #text()}. */
  public static PasswordHash parse(String text) {
    List<String> parts = List.of(text.split("\\$", -1));
    if (parts.size() != 4 || !parts.get(0).equals(NAME)) {
      throw new IllegalArgumentException("not a password hash of " + NAME);
    }
    return new PasswordHash(Integer.parseInt(parts.get(1)), parts.get(2), parts.get(3));
  }

  /** The hash no password has; checking against it takes as long as against a real one. */
  public static PasswordHash ofNobody() {
    return NOBODY;
  }

  /** Whether this is the password; takes the same time whatever the answer. */
  public boolean matches(String password) {
    byte[] tried = stretch(password, salt, iterations).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(tried, hash.getBytes(StandardCharsets.US_ASCII));
  }

  /** One line for the database. */
  public String text() {
    return String.join("$", NAME, Integer.toString(iterations), salt, hash);
  }

  @Override
  public String toString() {
    return NAME + " hash";
  }

  private static String stretch(String password, String salt, int iterations) {
    PBEKeySpec spec =
        new PBEKeySpec(
            password.toCharArray(), Base64.getDecoder().decode(salt), iterations, HASH_BITS);
    try {
      byte[] bytes = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
      return Base64.getEncoder().encodeToString(bytes);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
    } finally {
      spec.clearPassword();
    }
  }
}
