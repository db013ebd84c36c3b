package nl.vipez.search.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an OpenDocument text in which tracked changes deleted something: Tika gives what was
 * deleted as if it were text.
 */
final class OpenTextHandler extends DefaultHandler {

  private static final String CONTENT = "content.xml";
  private static final int LONGEST_HEADING = 2_000;
  private static final Set<String> LINES = Set.of("p", "line-break", "table-row", "list-item");
  private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation");

  private final TextBuffer text;
  private final Sections sections;
  private final StringBuilder heading = new StringBuilder();
  private int level;
  private int skipped;
  private boolean body;

  private OpenTextHandler(Parts parts, Budget budget) {
    this.text = new TextBuffer(budget);
    this.sections = new Sections(parts, text);
  }

  /** Whether tracked changes deleted anything from the file. */
  static boolean hasDeletions(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry(CONTENT);
      if (content == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(content);
          Scanner scanner = new Scanner(in, StandardCharsets.UTF_8)) {
        // Tags end at one of these; the text before the changes is styles alone, and short.
        scanner.useDelimiter("[<>]");
        while (scanner.hasNext()) {
          String token = scanner.next();
          if (token.startsWith("text:deletion")) {
            return true;
          }
          if (token.startsWith("/text:tracked-changes") || token.startsWith("text:p ")) {
            return false;
          }
        }
        return false;
      }
    }
  }

  /** Reads the sections of the file, as the text stands now. */
  static void read(Path file, Parts parts, Budget budget)
      throws IOException, SAXException, TikaException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(CONTENT))) {
      XMLReaderUtils.parseSAX(in, new OpenTextHandler(parts, budget), new ParseContext());
    }
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (SKIPPED.contains(local)) {
      skipped++;
    } else if (qualified.equals("office:text")) {
      body = true;
    } else if (local.equals("h")) {
      String outline = String.valueOf(attributes.getValue("text:outline-level"));
      level = outline.matches("[1-9]") ? outline.charAt(0) - '0' : 1;
      heading.setLength(0);
    } else if (LINES.contains(local)) {
      text.line();
    } else if (local.equals("table-cell")) {
      text.cell();
    } else if (local.equals("s") || local.equals("tab")) {
      add(" ");
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (SKIPPED.contains(local)) {
      skipped--;
    } else if (qualified.equals("office:text")) {
      sections.end();
      body = false;
    } else if (local.equals("h")) {
      sections.heading(level, heading.toString());
      level = 0;
    } else if (LINES.contains(local)) {
      text.line();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    add(new String(characters, start, length));
  }

  private void add(String words) {
    if (skipped > 0 || !body) {
      return;
    }
    if (level > 0) {
      heading.append(words, 0, Math.min(words.length(), LONGEST_HEADING));
    } else {
      text.add(words);
    }
  }
}
