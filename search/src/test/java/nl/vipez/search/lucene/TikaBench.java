package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Bare Tika, one thread, without OCR, in this process, with no limit and no safety: what intake is
 * held against. Arguments: library folder, file to write the files a second to.
 */
final class TikaBench {

  private TikaBench() {}

  public static void main(String[] args) throws IOException, TikaException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(args[0]))) {
      files = all.filter(file -> !file.toString().endsWith(".csv")).sorted().toList();
    }
    TikaConfig config = new TikaConfig();
    AutoDetectParser parser =
        new AutoDetectParser(
            config.getDetector(),
            new DefaultParser(
                config.getMediaTypeRegistry(),
                config.getServiceLoader(),
                List.of(TesseractOCRParser.class)));
    long characters = 0;
    long begun = System.nanoTime();
    for (Path file : files) {
      BodyContentHandler text = new BodyContentHandler(-1);
      try (TikaInputStream in = TikaInputStream.get(file)) {
        parser.parse(in, text, new Metadata(), withoutOcr());
      } catch (SAXException | TikaException e) {
        System.out.println(file.getFileName() + ": " + e.getMessage());
      }
      characters += text.toString().length();
    }
    double perSecond = files.size() / ((System.nanoTime() - begun) / 1e9);
    System.out.printf(
        Locale.ROOT,
        "Bare Tika, one thread, no OCR: %.2f files a second (%d files, %.0f million characters)%n",
        perSecond,
        files.size(),
        characters / 1e6);
    Files.writeString(Path.of(args[1]), Double.toString(perSecond));
  }

  private static ParseContext withoutOcr() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    return context;
  }
}
