package nl.vipez.search.extract.worker;

import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.Locator;

/**
 * Makes sections out of headings and text: each heading starts one, under the headings of lower
 * level before it. A heading without text of its own goes with the section that follows, so that no
 * part is a bare heading and every text stands under the heading next above it.
 */
final class Sections {

  private static final int DEEPEST = 6;

  private final Parts parts;
  private final TextBuffer text;
  private final String[] stack = new String[DEEPEST + 1];
  private final List<String> waiting = new ArrayList<>();
  private int level;

  Sections(Parts parts, TextBuffer text) {
    this.parts = parts;
    this.text = text;
  }

  /**
   * A heading.
   *
   * @param newLevel 1 (highest) to 6
   */
  void heading(int newLevel, String heading) {
    String label = Parts.shorten(heading);
    if (label.isEmpty()) {
      return;
    }
    flush();
    level = Math.clamp(newLevel, 1, DEEPEST);
    stack[level] = label;
    for (int deeper = level + 1; deeper <= DEEPEST; deeper++) {
      stack[deeper] = null;
    }
    waiting.add(heading.strip());
  }

  /** Ends the last section. */
  void end() {
    flush();
    if (!waiting.isEmpty()) {
      add("");
    }
  }

  private void flush() {
    String body = text.take();
    if (!body.isEmpty()) {
      add(body);
    }
  }

  private void add(String body) {
    List<String> above = new ArrayList<>();
    for (int higher = 1; higher < level; higher++) {
      if (stack[higher] != null) {
        above.add(stack[higher]);
      }
    }
    List<String> lines = new ArrayList<>(waiting);
    if (!body.isEmpty()) {
      lines.add(body);
    }
    waiting.clear();
    String label = level == 0 ? "" : stack[level];
    parts.add(Locator.Type.SECTION, label == null ? "" : label, String.join("\n", lines), above);
  }
}
