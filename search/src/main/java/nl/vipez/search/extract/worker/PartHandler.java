package nl.vipez.search.extract.worker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vipez.search.Locator;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Cuts what Tika tells of a file into parts, by the file's shape. */
final class PartHandler extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of("p", "div", "li", "tr", "table", "ul", "ol", "dl", "dt", "dd", "br", "blockquote");
  private static final Set<String> SKIPPED = Set.of("head", "script", "style", "title");

  private final Shape shape;
  private final Parts parts;
  private final TextBuffer text;
  private final Sections sections;
  private final StringBuilder heading = new StringBuilder();
  private int headingLevel;
  private int skipped;
  private boolean open;
  private String name = "";

  PartHandler(Shape shape, Parts parts, Budget budget) {
    this.shape = shape;
    this.parts = parts;
    this.text = new TextBuffer(budget);
    this.sections = new Sections(parts, text);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    String element = local.toLowerCase(Locale.ROOT);
    if (SKIPPED.contains(element)) {
      skipped++;
    } else if (startsPart(element, String.valueOf(attributes.getValue("class")))) {
      if (open) {
        flush();
      }
      open = true;
    } else if (isHeading(element)) {
      headingLevel = element.charAt(1) - '0';
      heading.setLength(0);
    } else if (element.equals("td") || element.equals("th")) {
      text.cell();
    } else if (BLOCKS.contains(element)) {
      text.line();
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    String element = local.toLowerCase(Locale.ROOT);
    if (SKIPPED.contains(element)) {
      skipped--;
    } else if (isHeading(element) && headingLevel > 0) {
      headingLevel = 0;
      endHeading(element.charAt(1) - '0');
    } else if (BLOCKS.contains(element)) {
      text.line();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (skipped > 0) {
      return;
    }
    if (headingLevel > 0) {
      heading.append(characters, start, Math.min(length, 2_000));
    } else {
      text.add(characters, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    characters(characters, start, length);
  }

  @Override
  public void endDocument() {
    if (inSections()) {
      sections.end();
    } else if (open || !text.isBlank()) {
      flush();
    }
  }

  private void endHeading(int level) {
    String words = heading.toString();
    if (inSections()) {
      sections.heading(level, words);
    } else if (shape == Shape.SHEETS && open && name.isEmpty()) {
      name = words.strip();
    } else {
      text.line();
      text.add(words);
      text.line();
    }
  }

  private boolean startsPart(String element, String style) {
    if (!element.equals("div")) {
      return false;
    }
    return switch (shape) {
      case PAGES -> style.equals("page");
      case SLIDES -> style.equals("slide-content");
      case OLD_SLIDES -> style.equals("slide");
      case SHEETS -> style.equals("sheet") || style.equals("page");
      default -> false;
    };
  }

  private boolean inSections() {
    return shape == Shape.SECTIONS || shape == Shape.MAIL;
  }

  private boolean isHeading(String element) {
    return element.length() == 2
        && element.charAt(0) == 'h'
        && element.charAt(1) >= '1'
        && element.charAt(1) <= '6';
  }

  /** Ends a page, slide or sheet; what comes before the first goes with it. */
  private void flush() {
    String body = text.take();
    switch (shape) {
      case PAGES -> parts.addPage(body);
      case SHEETS ->
          parts.add(Locator.Type.SHEET, name, body.replaceAll("\\n{2,}", "\n"), List.of());
      default -> {
        String first = body.lines().findFirst().orElse("");
        parts.add(Locator.Type.SLIDE, first, body, List.of());
      }
    }
    name = "";
  }
}
