package nl.vipez.search.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.vipez.search.Locator;
import nl.vipez.search.TextPart;
import nl.vipez.search.dutch.WordList;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.protocol.Request;
import nl.vipez.search.extract.protocol.ZipFiles;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one file after another; each ends in a text or a failure, whatever is in it. */
final class FileReading {

  private final Parsers parsers;
  private final LineEnds lineEnds = new LineEnds(WordList.bundled());

  FileReading(Parsers parsers) {
    this.parsers = parsers;
  }

  Extraction read(Request request) {
    Budget budget = new Budget(request.limits());
    Metadata metadata = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(request.file(), metadata)) {
      String mediaType = mediaType(stream, request.fileName());
      Parts parts =
          parts(
              stream, request.fileName(), mediaType, metadata, budget, request.limits().maxDepth());
      return result(mediaType, parts, metadata, budget);
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      return Failures.of(e);
    }
  }

  private static Extraction result(
      String mediaType, Parts parts, Metadata metadata, Budget budget) {
    if (parts.list().stream().noneMatch(FileReading::says)) {
      return new ExtractionFailure(Reason.NO_TEXT, mediaType + " without text");
    }
    FileFacts facts = new FileFacts(metadata);
    boolean paged = parts.list().getFirst().locator().type() != Locator.Type.SECTION;
    return new ExtractedText(
        mediaType,
        parts.list(),
        facts.title(),
        LanguageGuess.of(parts.list()),
        paged ? parts.size() : facts.pages(),
        budget.exceeded(),
        facts.kept());
  }

  String mediaType(TikaInputStream stream, String fileName) throws IOException {
    String found = parsers.mediaType(stream, fileName);
    boolean markdown = fileName.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)");
    boolean text = found.startsWith("text/") || found.equals("application/xml");
    return markdown && text ? "text/x-web-markdown" : found;
  }

  /** Reads an attachment; one that cannot be read has no parts, and does no harm to its mail. */
  List<TextPart> attachment(
      TikaInputStream stream, String name, String mediaType, Budget budget, int depth) {
    try {
      return parts(stream, name, mediaType, new Metadata(), budget, depth).list().stream()
          .filter(FileReading::says)
          .toList();
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      return List.of();
    }
  }

  private Parts parts(
      TikaInputStream stream,
      String name,
      String mediaType,
      Metadata metadata,
      Budget budget,
      int depth)
      throws IOException, SAXException, TikaException {
    if (mediaType.endsWith("-protected")) {
      throw new EncryptedDocumentException(mediaType);
    }
    Shape shape =
        Shape.of(mediaType)
            .orElseThrow(() -> new UnreadableKindException(mediaType + " is not read"));
    boolean pages = shape == Shape.PAGES;
    Parts parts = new Parts(budget, pages ? lineEnds::join : text -> text);
    switch (shape) {
      case MARKDOWN -> {
        TextBuffer buffer = new TextBuffer(budget);
        new MarkdownReading(new Sections(parts, buffer), buffer).read(decoded(stream, budget));
      }
      case PLAIN -> {
        TextBuffer buffer = new TextBuffer(budget);
        buffer.add(decoded(stream, budget));
        parts.add(Locator.Type.SECTION, "", buffer.take(), List.of());
      }
      case ARCHIVE -> parts.add(Locator.Type.SECTION, name, names(stream.getPath()), List.of());
      default -> parse(stream, name, shape, metadata, parts, budget, depth);
    }
    return parts;
  }

  private void parse(
      TikaInputStream stream,
      String name,
      Shape shape,
      Metadata metadata,
      Parts parts,
      Budget budget,
      int depth)
      throws IOException, SAXException, TikaException {
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    Attachments attachments = new Attachments(this, budget, depth);
    ParseContext context = parsers.context();
    context.set(EmbeddedDocumentExtractor.class, attachments);
    if (shape == Shape.OPEN_SLIDES || shape == Shape.OPEN_SHEETS) {
      Path file = stream.getPath();
      parsers.parser().parse(stream, new DefaultHandler(), metadata, context);
      openDocument(file, new OpenDocumentHandler(shape, parts, budget));
    } else {
      PartHandler handler = new PartHandler(shape, parts, budget);
      parsers.parser().parse(stream, handler, metadata, context);
    }
    attachments.found().forEach(found -> parts.addAttachment(found.name(), found.parts()));
  }

  private static void openDocument(Path file, DefaultHandler handler)
      throws IOException, SAXException, TikaException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new IOException("no content.xml");
      }
      try (InputStream in = zip.getInputStream(content)) {
        XMLReaderUtils.parseSAX(in, handler, new ParseContext());
      }
    }
  }

  private static String decoded(TikaInputStream stream, Budget budget)
      throws IOException, TikaException {
    StringBuilder text = new StringBuilder();
    try (AutoDetectReader reader = new AutoDetectReader(stream)) {
      char[] buffer = new char[1 << 14];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        if (text.length() + read > budget.charactersLeft()) {
          budget.leaveOut();
          break;
        }
        text.append(buffer, 0, read);
      }
    }
    return text.toString();
  }

  private static String names(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = ZipFiles.open(file)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && names.size() < 1_000) {
          names.add(Parts.shorten(entry.getName()));
        }
      }
    }
    return String.join("\n", names);
  }

  private static boolean says(TextPart part) {
    return part.text().chars().anyMatch(Character::isLetterOrDigit);
  }
}
