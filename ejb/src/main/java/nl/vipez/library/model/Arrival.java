package nl.vipez.library.model;

import java.util.Optional;

/**
 * How a file comes in.
 *
 * @param fileName the name it came with
 * @param publish publish it by decision IMPORT as soon as it was read
 * @param fictional it is made up for the demonstration
 * @param note key of a remark shown wherever its text is shown
 * @param parent the archive it came out of
 */
public record Arrival(
    String fileName,
    boolean publish,
    boolean fictional,
    Optional<String> note,
    Optional<String> parent) {

  private static final int MAX_NAME = 255;

  /** Strips folders and control characters off the name, and bounds it to 255 characters. */
  public Arrival {
    String bare = fileName.replace('\\', '/');
    bare = bare.substring(bare.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
    bare = bare.isEmpty() ? "document" : bare;
    fileName = bare.length() > MAX_NAME ? bare.substring(bare.length() - MAX_NAME) : bare;
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
