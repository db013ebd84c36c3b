package nl.vipez.search.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.vipez.search.Locator;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Cuts content.xml of an OpenDocument presentation or spreadsheet into slides or sheets, which
 * Tika's own reading of them leaves out.
 */
final class OpenDocumentHandler extends DefaultHandler {

  private static final Set<String> LINES = Set.of("p", "h", "line-break", "table-row");
  private static final Set<String> SKIPPED = Set.of("notes", "annotation", "tracked-changes");

  private final Locator.Type type;
  private final Parts parts;
  private final TextBuffer text;
  private Optional<String> name = Optional.empty();
  private int skipped;
  private int depth;

  private OpenDocumentHandler(Shape shape, Parts parts, Budget budget) {
    this.type = shape == Shape.OPEN_SLIDES ? Locator.Type.SLIDE : Locator.Type.SHEET;
    this.parts = parts;
    this.text = new TextBuffer(budget);
  }

  /** Reads the slides or sheets of the file. */
  static void read(Path file, Shape shape, Parts parts, Budget budget)
      throws IOException, SAXException, TikaException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new IOException("no content.xml");
      }
      try (InputStream in = zip.getInputStream(content)) {
        XMLReaderUtils.parseSAX(
            in, new OpenDocumentHandler(shape, parts, budget), new ParseContext());
      }
    }
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (startsPart(local)) {
      if (depth++ == 0) {
        text.take();
        name = Optional.of(String.valueOf(attributes.getValue("table:name")));
      }
    } else if (SKIPPED.contains(local)) {
      skipped++;
    } else if (LINES.contains(local)) {
      line(local);
    } else if (local.equals("table-cell")) {
      text.cell();
    } else if (local.equals("s") || local.equals("tab")) {
      text.add(" ");
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (startsPart(local)) {
      if (--depth == 0) {
        flush();
      }
    } else if (SKIPPED.contains(local)) {
      skipped--;
    } else if (LINES.contains(local)) {
      line(local);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (skipped == 0 && name.isPresent()) {
      text.add(characters, start, length);
    }
  }

  private void line(String element) {
    boolean inCell = type == Locator.Type.SHEET && !element.equals("table-row");
    if (inCell) {
      text.add(" ");
    } else {
      text.line();
    }
  }

  private void flush() {
    String body = text.take();
    String label =
        type == Locator.Type.SLIDE ? body.lines().findFirst().orElse("") : name.orElse("");
    parts.add(type, label, body, List.of());
    name = Optional.empty();
  }

  private boolean startsPart(String local) {
    return local.equals(type == Locator.Type.SLIDE ? "page" : "table");
  }
}
