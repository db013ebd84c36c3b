package nl.vipez.benchmark.sheet;

/** How a cell is shown; the colours of both formats stand here, as RRGGBB. */
public enum Look {
  /** As it is. */
  PLAIN("FFFFFF", "16232E", false),
  /** The title of a sheet. */
  TITLE("FFFFFF", "083A50", true),
  /** The head of a column. */
  HEAD("083A50", "FFFFFF", true),
  /** What is known already, and is not to be changed. */
  KNOWN("EEF2F5", "405263", false),
  /** To be filled in. */
  INPUT("FFF9E0", "16232E", false),
  /** An error. */
  ERROR("FBC9B5", "7A1F00", true),
  /** Doubtful, but not an error. */
  DOUBT("FFE9A8", "5B4300", false);

  private final String ground;
  private final String ink;
  private final boolean bold;

  Look(String ground, String ink, boolean bold) {
    this.ground = ground;
    this.ink = ink;
    this.bold = bold;
  }

  /** Background. */
  public String ground() {
    return ground;
  }

  /** Colour of the letters. */
  public String ink() {
    return ink;
  }

  /** Whether its letters are bold. */
  public boolean bold() {
    return bold;
  }
}
