package nl.vipez.benchmark.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of an OpenDocument spreadsheet; repetitions of nothing cost nothing. */
final class OdsReader {
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final Set<String> NUMBERS = Set.of("float", "percentage", "currency");

  private final Bounds bounds;
  private final List<Sheet> sheets = new ArrayList<>();
  private GatheredRows rows;
  private int row;
  private int column;

  OdsReader(Bounds bounds) {
    this.bounds = bounds;
    this.rows = new GatheredRows(bounds);
  }

  List<Sheet> read(InputStream content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(content, "UTF-8");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
        switch (xml.getLocalName()) {
          case "table" -> table(xml);
          default -> {
            // whatever else a document holds is no cell
          }
        }
      }
    }
    return List.copyOf(sheets);
  }

  private void table(XMLStreamReader xml) throws XMLStreamException {
    if (sheets.size() == Bounds.MOST_SHEETS) {
      throw Bounds.unsafe();
    }
    String name = attribute(xml, TABLE, "name").orElse("");
    rows = new GatheredRows(bounds);
    row = 0;
    while (!ended(xml, "table")) {
      if (xml.isStartElement() && xml.getLocalName().equals("table-row")) {
        row(xml);
      }
    }
    sheets.add(rows.sheet(name));
  }

  private void row(XMLStreamReader xml) throws XMLStreamException {
    int repeated = repeated(xml, "number-rows-repeated");
    List<Cell> cells = new ArrayList<>();
    column = 0;
    while (!ended(xml, "table-row")) {
      if (xml.isStartElement() && xml.getLocalName().endsWith("table-cell")) {
        cell(xml, cells);
      }
    }
    boolean blank = cells.stream().allMatch(Cell::blank);
    for (int copy = 0; copy < repeated && !blank; copy++) {
      for (int each = 0; each < cells.size(); each++) {
        rows.put(row + copy, each, cells.get(each));
      }
    }
    row = Math.min(row + repeated, Bounds.MOST_ROWS);
  }

  private void cell(XMLStreamReader xml, List<Cell> cells) throws XMLStreamException {
    int repeated = repeated(xml, "number-columns-repeated");
    Optional<Double> number =
        attribute(xml, OFFICE, "value-type").filter(NUMBERS::contains).isPresent()
            ? attribute(xml, OFFICE, "value").map(Double::valueOf).filter(Double::isFinite)
            : Optional.empty();
    String text = text(xml, xml.getLocalName());
    Cell cell =
        number
            .map(value -> Cell.number(value, Look.PLAIN))
            .orElseGet(() -> Cell.text(text, Look.PLAIN));
    if (!cell.blank()) {
      if (column + repeated > Bounds.MOST_COLUMNS) {
        throw Bounds.tooManyRows();
      }
      while (cells.size() < column) {
        cells.add(Cell.EMPTY);
      }
      for (int copy = 0; copy < repeated; copy++) {
        cells.add(cell);
      }
    }
    column = Math.min(column + repeated, Bounds.MOST_COLUMNS);
  }

  /** The paragraphs of a cell, without the remarks on it. */
  private static String text(XMLStreamReader xml, String until) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int remark = 0;
    while (!ended(xml, until)) {
      if (xml.isStartElement() && xml.getLocalName().equals("annotation")) {
        remark++;
      } else if (xml.isEndElement() && xml.getLocalName().equals("annotation")) {
        remark--;
      } else if (remark == 0 && xml.isStartElement() && xml.getLocalName().equals("p")) {
        text.append(text.isEmpty() ? "" : "\n");
      } else if (remark == 0 && xml.isStartElement() && xml.getLocalName().equals("s")) {
        text.append(' ');
      } else if (remark == 0 && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString().strip();
  }

  /** Goes one event on, and says whether that ended this element. */
  private static boolean ended(XMLStreamReader xml, String name) throws XMLStreamException {
    if (!xml.hasNext()) {
      throw new XMLStreamException("cut off");
    }
    return xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
  }

  private static int repeated(XMLStreamReader xml, String name) {
    return attribute(xml, TABLE, name)
        .map(text -> text.matches("\\d{1,9}") ? Math.max(1, Integer.parseInt(text)) : 1)
        .orElse(1);
  }

  private static Optional<String> attribute(XMLStreamReader xml, String space, String name) {
    return Optional.ofNullable(xml.getAttributeValue(space, name));
  }
}
