package nl.vipez.search.extract.worker;

/**
 * Gathers text as it comes and keeps it tidy: runs of spaces as one, at most one empty line, no
 * control characters or soft hyphens, ligatures as letters.
 */
final class TextBuffer {

  private final StringBuilder text = new StringBuilder();
  private final Budget budget;

  TextBuffer(Budget budget) {
    this.budget = budget;
  }

  void add(char[] characters, int start, int length) {
    int given = budget.characters(length);
    for (int i = start; i < start + given; i++) {
      add(characters[i]);
    }
  }

  void add(String string) {
    add(string.toCharArray(), 0, string.length());
  }

  /** Ends the line, if it holds anything. */
  void line() {
    trimEnd();
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /** Parts two cells. */
  void cell() {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append('\t');
    }
  }

  boolean isBlank() {
    return text.chars().allMatch(Character::isWhitespace);
  }

  /** Gives the text, and starts anew. */
  String take() {
    String result = text.toString().strip();
    text.setLength(0);
    return result;
  }

  private void add(char c) {
    switch (c) {
      case '\n' -> newLine();
      case '\u00ad', '\ufeff', '\u200b', '\ufffe', '\uffff' -> {}
      case 'ﬀ' -> text.append("ff");
      case 'ﬁ' -> text.append("fi");
      case 'ﬂ' -> text.append("fl");
      case 'ﬃ' -> text.append("ffi");
      case 'ﬄ' -> text.append("ffl");
      default -> addPlain(c);
    }
  }

  private void addPlain(char c) {
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    if (space) {
      if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    } else if (!Character.isISOControl(c)) {
      text.append(c);
    }
  }

  private void newLine() {
    trimEnd();
    int length = text.length();
    boolean emptyLine =
        length >= 2 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
    if (length > 0 && !emptyLine) {
      text.append('\n');
    }
  }

  private void trimEnd() {
    int length = text.length();
    while (length > 0 && (text.charAt(length - 1) == ' ' || text.charAt(length - 1) == '\t')) {
      length--;
    }
    text.setLength(length);
  }
}
