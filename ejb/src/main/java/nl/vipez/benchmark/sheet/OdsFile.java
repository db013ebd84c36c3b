package nl.vipez.benchmark.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * OpenDocument spreadsheets (OASIS ODF 1.3). The JDK's own XML streams do: of the libraries at hand
 * one makes cells of every repetition a file claims, and the other holds the whole document.
 */
final class OdsFile implements SheetFile {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String MANIFEST =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
          + " manifest:version=\"1.3\">"
          + "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\""
          + " manifest:media-type=\""
          + TYPE
          + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
          + " manifest:media-type=\"text/xml\"/><manifest:file-entry"
          + " manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>"
          + "</manifest:manifest>";

  @Override
  public List<Sheet> read(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals("content.xml")) {
          return new OdsReader(new Bounds()).read(zip);
        }
      }
      throw Bounds.malformed();
    } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
      throw Bounds.malformed();
    }
  }

  @Override
  public byte[] write(List<Sheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      stored(zip, "mimetype", TYPE);
      packed(zip, "META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
      packed(zip, "content.xml", new OdsWriter(sheets).content());
      packed(zip, "settings.xml", OdsSettings.of(sheets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** The type stands first and unpacked, so that it can be told from the first bytes. */
  private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry part = new ZipEntry(name);
    part.setMethod(ZipEntry.STORED);
    part.setSize(bytes.length);
    part.setCrc(sum.getValue());
    zip.putNextEntry(part);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void packed(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
