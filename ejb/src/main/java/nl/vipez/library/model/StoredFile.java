package nl.vipez.library.model;

/**
 * A file in the store.
 *
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits: its address
 * @param bytes its length, 1 or more
 */
public record StoredFile(String sha256, long bytes) {

  public StoredFile {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    if (bytes < 1) {
      throw new IllegalArgumentException("a stored file has content, not " + bytes + " bytes");
    }
  }
}
