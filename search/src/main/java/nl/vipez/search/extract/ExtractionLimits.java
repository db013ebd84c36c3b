package nl.vipez.search.extract;

import java.time.Duration;

/**
 * What one file may cost. All bounds are settings.
 *
 * @param timeout how long one file may take; then its worker is killed and the file fails with
 *     TIMED_OUT
 * @param maxFileBytes larger files fail with TOO_LARGE unread
 * @param maxCharacters of text kept, in UTF-16 units; the rest is left out and the text marked as
 *     truncated
 * @param maxParts pages, slides, sheets or sections kept; the rest likewise
 * @param maxEmbedded files embedded in a document that are read, beyond which they are left out;
 *     and files in an archive or attached to a mail, beyond which it fails with TOO_LARGE
 * @param maxDepth how deep files embedded in a document may be embedded in each other; deeper ones
 *     are left out
 * @param maxUnpackedBytes what an archive or a mail may hold once unpacked; beyond it fails with
 *     TOO_LARGE
 * @param maxUnpackedRatio how many times its own size an archive of more than a few megabytes may
 *     unpack to; beyond it fails with UNSAFE
 */
public record ExtractionLimits(
    Duration timeout,
    long maxFileBytes,
    int maxCharacters,
    int maxParts,
    int maxEmbedded,
    int maxDepth,
    long maxUnpackedBytes,
    int maxUnpackedRatio) {

  /** Archives that unpack to less are no bomb, whatever their ratio; in bytes. */
  public static final long HARMLESS_UNPACKED = 20L << 20;

  public ExtractionLimits {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout is " + timeout + ", must be above zero");
    }
    positive(maxFileBytes, "maxFileBytes");
    positive(maxCharacters, "maxCharacters");
    positive(maxParts, "maxParts");
    positive(maxEmbedded, "maxEmbedded");
    positive(maxDepth, "maxDepth");
    positive(maxUnpackedBytes, "maxUnpackedBytes");
    positive(maxUnpackedRatio, "maxUnpackedRatio");
  }

  /**
   * Two minutes, 100 MB, 20 million characters, 20,000 parts, 500 embedded, 5 deep, 1 GiB, 200
   * times.
   */
  public static ExtractionLimits usual() {
    return new ExtractionLimits(
        Duration.ofMinutes(2), 100L << 20, 20_000_000, 20_000, 500, 5, 1L << 30, 200);
  }

  private static void positive(long value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is " + value + ", must be 1 or more");
    }
  }
}
