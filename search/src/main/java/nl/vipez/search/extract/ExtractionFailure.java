package nl.vipez.search.extract;

/**
 * Why a file gave no text.
 *
 * @param reason for the person who uploaded it
 * @param detail for the log, in English; may name classes, never holds text of the file
 */
public record ExtractionFailure(Reason reason, String detail) implements Extraction {

  /** Reasons a person understands. */
  public enum Reason {
    /** It opens with a password only. */
    PASSWORD_PROTECTED,
    /** It is broken off or not what its name says. */
    DAMAGED,
    /** The file, or what is packed in it, is larger than allowed, or needs too much memory. */
    TOO_LARGE,
    /** It was read, and holds no text: a drawing, empty pages. */
    NO_TEXT,
    /** It is a scan, and no program that recognises text in scans is installed. */
    SCAN_WITHOUT_OCR,
    /** Reading took longer than allowed. */
    TIMED_OUT,
    /** It is made to harm, or ended the process that read it: a bomb, endless nesting. */
    UNSAFE,
    /** Not a kind of file that can be read. */
    UNSUPPORTED,
    /** It has no content at all. */
    EMPTY_FILE
  }
}
