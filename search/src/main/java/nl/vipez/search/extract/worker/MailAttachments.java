package nl.vipez.search.extract.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes the attachments out of a mail, to become documents of their own: those of a kind that is
 * read. The others (pictures of a signature, calendars) are kept by name.
 */
final class MailAttachments implements EmbeddedDocumentExtractor {

  private static final String PROPERTIES = "__properties_version1.0";
  private static final int HEADER_OF_ATTACHED = 24;
  private static final int HEADER_OF_TOP = 32;

  private final FileReading reading;
  private final PackedFiles files;
  private final List<String> names = new ArrayList<>();

  MailAttachments(FileReading reading, PackedFiles files) {
    this.reading = reading;
    this.files = files;
  }

  /** The names of all attachments but pictures. */
  List<String> names() {
    return names;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    TikaInputStream attached = TikaInputStream.get(stream);
    String given =
        Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)).orElse("");
    String mediaType = reading.mediaType(attached, given);
    if (mediaType.startsWith("image/")) {
      return;
    }
    String name = given.isBlank() ? defaultName(mediaType) : given;
    names.add(Parts.shorten(PackedFiles.bare(name)));
    if (Shape.of(mediaType).isEmpty()) {
      return;
    }
    try {
      if (attached.getOpenContainer() instanceof DirectoryEntry mail) {
        files.add(name + (name.endsWith(".msg") ? "" : ".msg"), standalone(mail));
      } else {
        files.add(name, attached);
      }
    } catch (TikaException e) {
      // Tika catches what is wrong with an attachment; a bound that is met must end the reading.
      throw new SAXException(e);
    }
  }

  private static String defaultName(String mediaType) {
    return mediaType.equals("message/rfc822") ? "bericht.eml" : "bijlage";
  }

  /** A mail inside a mail of Outlook as a file: the same streams, with the header of a file. */
  private static InputStream standalone(DirectoryEntry mail) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      EntryUtils.copyNodes(mail, file.getRoot());
      if (mail.hasEntry(PROPERTIES)) {
        file.getRoot().getEntry(PROPERTIES).delete();
        byte[] properties;
        try (DocumentInputStream in =
            new DocumentInputStream((DocumentEntry) mail.getEntry(PROPERTIES))) {
          properties = in.readAllBytes();
        }
        int start = Math.min(HEADER_OF_ATTACHED, properties.length);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(properties, 0, start);
        whole.write(new byte[HEADER_OF_TOP - HEADER_OF_ATTACHED]);
        whole.write(properties, start, properties.length - start);
        file.createDocument(new ByteArrayInputStream(whole.toByteArray()), PROPERTIES);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return new ByteArrayInputStream(bytes.toByteArray());
    }
  }
}
