package nl.vipez.benchmark.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * XLSX by Apache POI: read as a stream of cells, so that a file costs no more than what is kept of
 * it, and written as a stream of rows. POI itself refuses parts that unpack to more than a hundred
 * times their size, and reads XML without entities.
 */
final class XlsxFile implements SheetFile {
  private static final int ROWS_IN_MEMORY = 200;

  @Override
  public List<Sheet> read(byte[] bytes) {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      return sheets(parts);
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | javax.xml.parsers.ParserConfigurationException
        | org.apache.poi.ooxml.POIXMLException
        | org.apache.poi.util.RecordFormatException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException broken) {
      throw Bounds.malformed();
    }
  }

  private static List<Sheet> sheets(OPCPackage parts)
      throws IOException,
          OpenXML4JException,
          SAXException,
          javax.xml.parsers.ParserConfigurationException {
    XSSFReader reader = new XSSFReader(parts);
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
    Bounds bounds = new Bounds();
    List<Sheet> sheets = new ArrayList<>();
    XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (each.hasNext()) {
      try (InputStream part = each.next()) {
        if (sheets.size() == Bounds.MOST_SHEETS) {
          throw Bounds.unsafe();
        }
        XlsxCells cells = new XlsxCells(bounds);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(
                reader.getStylesTable(), null, strings, cells, XlsxCells.RAW, false));
        xml.parse(new InputSource(part));
        sheets.add(cells.sheet(each.getSheetName()));
      }
    }
    return sheets;
  }

  @Override
  public byte[] write(List<Sheet> sheets) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      // Sizes of 64 bits, its default, are refused by some readers and never needed here.
      book.setZip64Mode(Zip64Mode.Never);
      XlsxWriter writer = new XlsxWriter(book);
      sheets.forEach(writer::sheet);
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
