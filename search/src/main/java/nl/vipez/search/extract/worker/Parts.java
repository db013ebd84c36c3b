package nl.vipez.search.extract.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.vipez.search.Locator;
import nl.vipez.search.TextPart;

/** The parts of one file while it is being read. */
final class Parts {

  private static final int LONGEST_LABEL = 200;

  private final Budget budget;
  private final UnaryOperator<String> tidy;
  private final List<TextPart> parts = new ArrayList<>();

  Parts(Budget budget, UnaryOperator<String> tidy) {
    this.budget = budget;
    this.tidy = tidy;
  }

  /** Adds a part, numbered in order. */
  void add(Locator.Type type, String label, String text, List<String> headings) {
    if (budget.part()) {
      String name = shorten(label);
      parts.add(
          new TextPart(
              parts.size() + 1, new Locator(type, name), tidy.apply(text), List.copyOf(headings)));
    }
  }

  /** Adds a page, labelled with its number. */
  void addPage(String text) {
    add(Locator.Type.PAGE, Integer.toString(parts.size() + 1), text, List.of());
  }

  /** Adds the parts of an attachment as sections under its name. */
  void addAttachment(String name, List<TextPart> attached) {
    for (TextPart part : attached) {
      String label = part.locator().label();
      boolean telling = attached.size() > 1 && !label.isEmpty();
      List<String> above = new ArrayList<>();
      above.add(name);
      above.addAll(part.headings());
      add(Locator.Type.SECTION, telling ? name + ": " + label : name, part.text(), above);
    }
  }

  int size() {
    return parts.size();
  }

  List<TextPart> list() {
    return parts;
  }

  static String shorten(String label) {
    String line = label.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL).strip() + "…";
  }
}
