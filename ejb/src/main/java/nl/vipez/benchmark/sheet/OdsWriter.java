package nl.vipez.benchmark.sheet;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the content of an OpenDocument spreadsheet. */
final class OdsWriter {
  private static final Map<String, String> SPACES =
      Map.of(
          "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
          "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
          "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
          "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
          "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
          "dc", "http://purl.org/dc/elements/1.1/",
          "of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2");
  private static final double CENTIMETRES = 0.2;

  private final List<Sheet> sheets;
  private final Map<List<String>, String> choices = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  OdsWriter(List<Sheet> sheets) throws XMLStreamException {
    this.sheets = sheets;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    for (Sheet sheet : sheets) {
      for (List<Cell> row : sheet.rows()) {
        for (Cell cell : row) {
          if (!cell.choices().isEmpty()) {
            choices.putIfAbsent(cell.choices(), "choice" + choices.size());
          }
        }
      }
    }
  }

  byte[] content() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start("office:document-content");
    for (Map.Entry<String, String> space : SPACES.entrySet()) {
      xml.writeNamespace(space.getKey(), space.getValue());
    }
    set("office:version", "1.3");
    start("office:automatic-styles");
    for (Look look : Look.values()) {
      style(look);
    }
    columnStyles();
    end();
    start("office:body");
    start("office:spreadsheet");
    validations();
    for (int number = 0; number < sheets.size(); number++) {
      table(sheets.get(number), number);
    }
    xml.writeEndDocument();
    xml.close();
    return bytes.toByteArray();
  }

  private void style(Look look) throws XMLStreamException {
    start("style:style");
    set("style:name", look.name());
    set("style:family", "table-cell");
    start("style:table-cell-properties");
    if (look != Look.PLAIN && look != Look.TITLE) {
      set("fo:background-color", "#" + look.ground());
      set("fo:border-bottom", "0.5pt solid #dbe2e8");
      set("fo:wrap-option", "wrap");
    }
    set("style:vertical-align", "top");
    end();
    start("style:text-properties");
    set("fo:color", "#" + look.ink());
    if (look.bold()) {
      set("fo:font-weight", "bold");
    }
    end();
    end();
  }

  private void columnStyles() throws XMLStreamException {
    for (int number = 0; number < sheets.size(); number++) {
      List<Integer> widths = sheets.get(number).widths();
      for (int column = 0; column < widths.size(); column++) {
        start("style:style");
        set("style:name", "c" + number + "-" + column);
        set("style:family", "table-column");
        start("style:table-column-properties");
        set("style:column-width", Math.round(widths.get(column) * CENTIMETRES * 10) / 10.0 + "cm");
        end();
        end();
      }
    }
  }

  private void validations() throws XMLStreamException {
    if (choices.isEmpty()) {
      return;
    }
    start("table:content-validations");
    for (Map.Entry<List<String>, String> one : choices.entrySet()) {
      start("table:content-validation");
      set("table:name", one.getValue());
      set(
          "table:condition",
          one.getKey().stream()
              .map(choice -> "\"" + choice.replace("\"", "\"\"") + "\"")
              .collect(Collectors.joining(";", "of:cell-content-is-in-list(", ")")));
      set("table:display-list", "unsorted");
      set("table:allow-empty-cell", "true");
      end();
    }
    end();
  }

  private void table(Sheet sheet, int number) throws XMLStreamException {
    start("table:table");
    set("table:name", sheet.name());
    for (int column = 0; column < sheet.widths().size(); column++) {
      start("table:table-column");
      set("table:style-name", "c" + number + "-" + column);
      end();
    }
    for (List<Cell> row : sheet.rows()) {
      start("table:table-row");
      for (Cell cell : row) {
        cell(cell);
      }
      if (row.isEmpty()) {
        start("table:table-cell");
        end();
      }
      end();
    }
    end();
  }

  private void cell(Cell cell) throws XMLStreamException {
    start("table:table-cell");
    set("table:style-name", cell.look().name());
    if (!cell.choices().isEmpty()) {
      set("table:content-validation-name", choices.getOrDefault(cell.choices(), ""));
    }
    if (cell.number().isPresent()) {
      set("office:value-type", "float");
      set("office:value", String.valueOf(cell.number().get()));
    } else if (!cell.text().isEmpty()) {
      set("office:value-type", "string");
    }
    if (!cell.remark().isEmpty()) {
      start("office:annotation");
      start("dc:creator");
      xml.writeCharacters("VIP-EZ");
      end();
      paragraphs(cell.remark());
      end();
    }
    if (!cell.blank()) {
      paragraphs(cell.shown());
    }
    end();
  }

  private void paragraphs(String text) throws XMLStreamException {
    for (String line : text.split("\n", -1)) {
      start("text:p");
      // XML knows no control characters.
      xml.writeCharacters(line.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
      end();
    }
  }

  private void start(String name) throws XMLStreamException {
    xml.writeStartElement(prefix(name), local(name), space(name));
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void set(String name, String value) throws XMLStreamException {
    xml.writeAttribute(prefix(name), space(name), local(name), value);
  }

  private static String prefix(String name) {
    return name.substring(0, name.indexOf(':'));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String space(String name) {
    return SPACES.getOrDefault(prefix(name), "");
  }
}
