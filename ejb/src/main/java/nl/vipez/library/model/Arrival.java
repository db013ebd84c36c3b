package nl.vipez.library.model;

import java.text.Normalizer;
import java.util.Optional;

/**
 * How a file comes in.
 *
 * @param fileName the name it came with
 * @param publish publish it by decision IMPORT as soon as it was read
 * @param fictional it is made up for the demonstration
 * @param note key of a remark shown wherever its text is shown
 * @param parent the archive or mail it came out of
 */
public record Arrival(
    String fileName,
    boolean publish,
    boolean fictional,
    Optional<String> note,
    Optional<String> parent) {

  private static final int MAX_NAME = 255;
  private static final int LONGEST_ENDING = 12;

  /**
   * Strips off the name what is no part of it: folders, control characters, marks that turn the
   * reading direction (so that "exe.pdf" is not shown where "fdp.exe" stands), lone halves of
   * characters, dots and spaces around it. Bounds it to 255 characters, ending included.
   */
  public Arrival {
    String bare = Normalizer.normalize(fileName, Normalizer.Form.NFC).replace('\\', '/');
    bare = bare.substring(bare.lastIndexOf('/') + 1).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
    bare = bare.replaceAll("^[.\\s]+|[.\\s]+$", "");
    fileName = bare.isEmpty() ? "document" : bounded(bare);
  }

  private static String bounded(String name) {
    if (name.length() <= MAX_NAME) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot >= name.length() - LONGEST_ENDING ? name.substring(Math.max(dot, 0)) : "";
    int end = MAX_NAME - ending.length();
    int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
    return name.substring(0, whole) + ending;
  }

  /** A file somebody uploads, for a curator to decide on. */
  public static Arrival upload(String fileName) {
    return new Arrival(fileName, false, false, Optional.empty(), Optional.empty());
  }

  /** A file that is published as soon as it was read. */
  public static Arrival imported(String fileName) {
    return new Arrival(fileName, true, false, Optional.empty(), Optional.empty());
  }
}
