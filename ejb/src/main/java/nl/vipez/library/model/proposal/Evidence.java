package nl.vipez.library.model.proposal;

/**
 * Where something was read.
 *
 * @param page number of the part, from 1
 * @param type PAGE, SLIDE, SHEET or SECTION
 * @param label what a person calls the part; may be empty
 * @param snippet the words themselves, at most {@value #MAX_SNIPPET} characters
 */
public record Evidence(int page, String type, String label, String snippet) {
  static final int MAX_SNIPPET = 160;

  /** Bounds the snippet and puts it on one line. */
  public Evidence {
    String line = snippet.replaceAll("\\s+", " ").strip();
    snippet = line.length() <= MAX_SNIPPET ? line : line.substring(0, MAX_SNIPPET - 1) + "…";
  }
}
