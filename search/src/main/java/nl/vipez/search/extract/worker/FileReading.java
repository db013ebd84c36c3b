package nl.vipez.search.extract.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.vipez.search.Locator;
import nl.vipez.search.TextPart;
import nl.vipez.search.dutch.WordList;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ScannedPages;
import nl.vipez.search.extract.protocol.Request;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one file after another; each ends in a text or a failure, whatever is in it. */
final class FileReading {

  private final Parsers parsers;
  private final LineEnds lineEnds = new LineEnds(WordList.bundled());
  private boolean shaken;

  FileReading(Parsers parsers) {
    this.parsers = parsers;
  }

  /** Whether reading a file ended in such a way that this process had better stop. */
  boolean isShaken() {
    return shaken;
  }

  /**
   * Reads a file.
   *
   * @param stillReading called before each page of a scan
   */
  Extraction read(Request request, Runnable stillReading) {
    Budget budget = new Budget(request.limits());
    Metadata metadata = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(request.file(), metadata)) {
      String mediaType = mediaType(stream, request.fileName());
      metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, mediaType);
      Shape shape = shape(mediaType);
      PackedFiles packed =
          new PackedFiles(request.packed(), request.limits(), request.file().toFile().length());
      Parts parts = new Parts(budget, isPaged(shape) ? lineEnds::join : text -> text);
      ScanReading scans = new ScanReading(request.scans(), stillReading);
      ScannedPages scanned = ScannedPages.none();
      switch (shape) {
        case ARCHIVE -> names(parts, budget, ZipReading.unpack(request.file(), packed));
        case MAIL -> mail(stream, request.fileName(), metadata, parts, budget, packed);
        case PICTURE -> scanned = picture(request, parts, scans);
        default ->
            fill(
                stream,
                request.fileName(),
                shape,
                metadata,
                parts,
                budget,
                request.limits().maxDepth());
      }
      if (shape == Shape.PAGES && !parts.blank().isEmpty()) {
        try (PagePictures pictures = PdfPictures.open(request.file())) {
          scanned = scans.read(parts, pictures);
        }
      }
      if (packed.list().isEmpty() && parts.list().stream().noneMatch(Parts::says)) {
        return new ExtractionFailure(scans.whySilent(scanned), mediaType + " without text");
      }
      return result(mediaType, shape, parts, metadata, budget, scanned, packed);
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      shaken = e instanceof Error;
      return Failures.of(e);
    }
  }

  private static Extraction result(
      String mediaType,
      Shape shape,
      Parts parts,
      Metadata metadata,
      Budget budget,
      ScannedPages scanned,
      PackedFiles packed) {
    FileFacts facts = new FileFacts(metadata);
    boolean paged =
        parts.size() > 0 && parts.list().getFirst().locator().type() != Locator.Type.SECTION;
    return new ExtractedText(
        mediaType,
        parts.list(),
        facts.title(),
        LanguageGuess.of(parts.list()),
        paged ? parts.size() : facts.pages(),
        budget.exceeded(),
        facts.kept(shape),
        scanned,
        packed.list());
  }

  String mediaType(TikaInputStream stream, String fileName) throws IOException {
    String found = parsers.mediaType(stream, fileName);
    boolean markdown = fileName.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)");
    boolean text = found.startsWith("text/") || found.equals("application/xml");
    return markdown && text ? "text/x-web-markdown" : found;
  }

  private static Shape shape(String mediaType) throws TikaException {
    if (mediaType.endsWith("-protected")) {
      throw new EncryptedDocumentException(mediaType);
    }
    return Shape.of(mediaType)
        .orElseThrow(
            () -> new RefusedFileException(Reason.UNSUPPORTED, mediaType + " is not read"));
  }

  private static boolean isPaged(Shape shape) {
    return shape == Shape.PAGES || shape == Shape.PICTURE;
  }

  /** Reads an embedded file; one that cannot be read has no parts, and does no harm. */
  List<TextPart> embedded(
      TikaInputStream stream, String name, String mediaType, Budget budget, int depth) {
    try {
      Shape shape = shape(mediaType);
      Metadata metadata = new Metadata();
      metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, mediaType);
      Parts parts = new Parts(budget, isPaged(shape) ? lineEnds::join : text -> text);
      fill(stream, name, shape, metadata, parts, budget, depth);
      return parts.list().stream().filter(Parts::says).toList();
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      return List.of();
    }
  }

  private void fill(
      TikaInputStream stream,
      String name,
      Shape shape,
      Metadata metadata,
      Parts parts,
      Budget budget,
      int depth)
      throws IOException, SAXException, TikaException {
    Attachments attachments = new Attachments(this, budget, depth);
    switch (shape) {
      case MARKDOWN -> {
        TextBuffer buffer = new TextBuffer(budget);
        new MarkdownReading(new Sections(parts, buffer), buffer).read(PlainText.of(stream, budget));
      }
      case PLAIN -> {
        TextBuffer buffer = new TextBuffer(budget);
        buffer.add(PlainText.of(stream, budget));
        parts.add(Locator.Type.SECTION, "", buffer.take(), List.of());
      }
      case OPEN_SLIDES, OPEN_SHEETS -> {
        Path file = stream.getPath();
        parse(stream, name, metadata, new DefaultHandler(), attachments);
        OpenDocumentHandler.read(file, shape, parts, budget);
      }
      case OPEN_TEXT -> {
        Path file = stream.getPath();
        boolean deletions = OpenTextHandler.hasDeletions(file);
        DefaultHandler usual = new PartHandler(Shape.SECTIONS, parts, budget);
        parse(stream, name, metadata, deletions ? new DefaultHandler() : usual, attachments);
        if (deletions) {
          OpenTextHandler.read(file, parts, budget);
        }
      }
      case ARCHIVE, PICTURE -> {}
      default -> {
        parse(stream, name, metadata, new PartHandler(shape, parts, budget), attachments);
        parts.hide(new FileFacts(metadata).hiddenSheets());
      }
    }
    attachments.found().forEach(found -> parts.addEmbedded(found.name(), found.parts()));
  }

  private void mail(
      TikaInputStream stream,
      String name,
      Metadata metadata,
      Parts parts,
      Budget budget,
      PackedFiles packed)
      throws IOException, SAXException, TikaException {
    MailAttachments attachments = new MailAttachments(this, packed);
    parse(stream, name, metadata, new PartHandler(Shape.MAIL, parts, budget), attachments);
    names(parts, budget, attachments.names());
  }

  private static ScannedPages picture(Request request, Parts parts, ScanReading scans)
      throws IOException {
    try (ImagePictures pictures = ImagePictures.open(request.file())) {
      for (int page = pictures.pages(request.limits().maxParts()); page > 0; page--) {
        parts.addPage("");
      }
      return scans.read(parts, pictures);
    }
  }

  private static void names(Parts parts, Budget budget, List<String> names) {
    if (!names.isEmpty()) {
      TextBuffer buffer = new TextBuffer(budget);
      buffer.add(String.join("\n", names));
      parts.add(Locator.Type.SECTION, "", buffer.take(), List.of());
    }
  }

  private void parse(
      TikaInputStream stream,
      String name,
      Metadata metadata,
      DefaultHandler handler,
      EmbeddedDocumentExtractor embedded)
      throws IOException, SAXException, TikaException {
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    ParseContext context = parsers.context();
    context.set(EmbeddedDocumentExtractor.class, embedded);
    parsers.parser().parse(stream, handler, metadata, context);
  }
}
