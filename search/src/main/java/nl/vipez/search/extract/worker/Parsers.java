package nl.vipez.search.extract.worker;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.ExternalParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;

/**
 * Tika, set up once: detection and parsers, without its own OCR (which reads thumbnails too) and
 * without calling other programs.
 */
final class Parsers {

  private final TikaConfig config;
  private final AutoDetectParser parser;

  private Parsers(TikaConfig config, AutoDetectParser parser) {
    this.config = config;
    this.parser = parser;
  }

  static Parsers load() throws IOException {
    try {
      TikaConfig config = new TikaConfig();
      List<Class<? extends Parser>> excluded =
          List.of(TesseractOCRParser.class, ExternalParser.class);
      CompositeParser parsers =
          new DefaultParser(config.getMediaTypeRegistry(), config.getServiceLoader(), excluded);
      return new Parsers(config, new AutoDetectParser(config.getDetector(), parsers));
    } catch (TikaException e) {
      throw new IOException("the parsers cannot be set up", e);
    }
  }

  AutoDetectParser parser() {
    return parser;
  }

  /** What a file is, by its content first and its name second. */
  String mediaType(TikaInputStream stream, String fileName) throws IOException {
    Metadata hints = new Metadata();
    hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    MediaType plain = plain(config.getDetector().detect(stream, hints));
    // Some .txt names are those of laboratory formats; here they are just text.
    boolean text = fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
    return text && isText(plain(config.getDetector().detect(stream, new Metadata())))
        ? MediaType.TEXT_PLAIN.toString()
        : plain.toString();
  }

  private MediaType plain(MediaType found) {
    return config.getMediaTypeRegistry().normalize(found).getBaseType();
  }

  private boolean isText(MediaType type) {
    return config.getMediaTypeRegistry().isInstanceOf(type, MediaType.TEXT_PLAIN)
        || type.getSubtype().startsWith("x-isatab");
  }

  /** Settings for one reading. */
  ParseContext context() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractInlineImages(false);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(false);
    // The streaming reader of Word files: it alone leaves out what tracked changes deleted.
    office.setUseSAXDocxExtractor(true);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeHeadersAndFooters(false);
    office.setIncludeSlideMasterContent(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(OfficeParserConfig.class, office);
    context.set(Parser.class, parser);
    return context;
  }
}
