package nl.vipez.search.extract.worker;

import java.util.ArrayList;
import java.util.Collection;
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

  /** The numbers of the pages without any text. */
  List<Integer> blank() {
    return parts.stream().filter(part -> !says(part)).map(TextPart::number).toList();
  }

  /** Gives a blank page its text, as far as the budget goes; says whether it has any now. */
  boolean fill(int number, String text) {
    TextBuffer buffer = new TextBuffer(budget);
    buffer.add(text);
    TextPart page = parts.get(number - 1);
    TextPart filled =
        new TextPart(number, page.locator(), tidy.apply(buffer.take()), page.headings());
    if (says(filled)) {
      parts.set(number - 1, filled);
    }
    return says(filled);
  }

  /** Takes out the sheets with these names, which their maker hid. */
  void hide(Collection<String> names) {
    List<TextPart> shown =
        parts.stream().filter(part -> !names.contains(part.locator().label())).toList();
    parts.clear();
    for (TextPart part : shown) {
      parts.add(new TextPart(parts.size() + 1, part.locator(), part.text(), part.headings()));
    }
  }

  /** Whether a part has a letter or a digit. */
  static boolean says(TextPart part) {
    return part.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Adds the parts of an embedded file as sections under its name. */
  void addEmbedded(String name, List<TextPart> attached) {
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
