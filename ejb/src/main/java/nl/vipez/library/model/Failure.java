package nl.vipez.library.model;

/** Why a file ended in state FAILED, for the person who uploaded it. */
public enum Failure {
  /** It opens with a password only. */
  PASSWORD_PROTECTED,
  /** It is broken off, or not what its name says. */
  DAMAGED,
  /** It, or what is packed in it, is larger than allowed. */
  TOO_LARGE,
  /** It was read and holds no text: a drawing, empty pages. */
  NO_TEXT,
  /** It is a scan, and nothing that recognises text in scans is installed. */
  SCAN_WITHOUT_OCR,
  /** Reading took longer than allowed. */
  TIMED_OUT,
  /** It is made to harm. */
  UNSAFE,
  /** Not a kind of file that can be read. */
  UNSUPPORTED,
  /** It has no content at all. */
  EMPTY_FILE,
  /** The fault is on our side; the log tells more. */
  INTERNAL
}
