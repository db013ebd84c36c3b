package nl.vipez.search.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.TextPart;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Reads files embedded in a document, to a depth and a number, as parts of its text. */
final class Attachments implements EmbeddedDocumentExtractor {

  private final FileReading reading;
  private final Budget budget;
  private final int depthLeft;
  private final List<Attached> found = new ArrayList<>();

  Attachments(FileReading reading, Budget budget, int depthLeft) {
    this.reading = reading;
    this.budget = budget;
    this.depthLeft = depthLeft;
  }

  /** What an attachment held. */
  record Attached(String name, List<TextPart> parts) {}

  List<Attached> found() {
    return found;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String type = String.valueOf(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
    if (type.equals("THUMBNAIL") || type.equals("MACRO") || type.equals("FONT")) {
      return false;
    }
    if (depthLeft == 0) {
      budget.leaveOut();
      return false;
    }
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    String name = Parts.shorten(String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)));
    TikaInputStream file = TikaInputStream.get(stream);
    String mediaType = reading.mediaType(file, name);
    if (Shape.of(mediaType).isEmpty() || !budget.embedded()) {
      return;
    }
    List<TextPart> parts = reading.embedded(file, name, mediaType, budget, depthLeft - 1);
    if (!parts.isEmpty()) {
      found.add(new Attached(name.equals("null") ? mediaType : name, parts));
    }
  }
}
