package nl.vipez.library.model.proposal;

import java.util.ArrayList;
import java.util.List;
import nl.vipez.library.model.TextOfPart;

/**
 * A text prepared for the rules: its lines, and which of them are the opening, where a document
 * says what it is.
 */
final class Reading {
  private static final int OPENING_CHARACTERS = 4_000;
  private static final int MOST_CHARACTERS = 400_000;

  private final List<Line> lines = new ArrayList<>();
  private final int opening;

  Reading(List<TextOfPart> parts) {
    int characters = 0;
    int upTo = 0;
    for (TextOfPart part : parts) {
      if (characters > MOST_CHARACTERS) {
        break;
      }
      add(part);
      if (characters < OPENING_CHARACTERS) {
        upTo = lines.size();
      }
      characters += part.text().length();
    }
    opening = within(upTo);
  }

  private void add(TextOfPart part) {
    String heading = part.headings().isEmpty() ? "" : clean(part.headings().getLast());
    if (!heading.isEmpty() && !part.text().stripLeading().startsWith(heading)) {
      lines.add(new Line(part, heading, true));
    }
    for (String raw : part.text().split("\n")) {
      String text = clean(raw);
      if (!text.isEmpty()) {
        lines.add(new Line(part, text, text.equals(heading)));
      }
    }
  }

  /** A long first part is opening only as far as the bound. */
  private int within(int upTo) {
    int characters = 0;
    for (int i = 0; i < upTo; i++) {
      characters += lines.get(i).text().length();
      if (characters > OPENING_CHARACTERS) {
        return i + 1;
      }
    }
    return upTo;
  }

  List<Line> lines() {
    return lines;
  }

  List<Line> opening() {
    return lines.subList(0, opening);
  }

  /** Without marks of tables, Markdown and escapes. */
  private static String clean(String raw) {
    return raw.replaceAll("\\\\(?=\\p{Punct})", "")
        .replaceAll("[|*#_\\u00a0\\t]+", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
