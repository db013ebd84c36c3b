package nl.vipez.search.extract.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.Workers;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Measures how fast files are read: bare Tika without OCR on one thread of this process, and then
 * our extractor with all its bounds and two workers, over the same files in the same order. Both
 * start cold. {@code main} takes the folder with the files.
 */
public final class IntakeBench {

  private IntakeBench() {}

  /**
   * What was measured.
   *
   * @param files how many
   * @param unread how many of them gave our extractor no text
   * @param bareSeconds what bare Tika took on one thread
   * @param ourSeconds what our extractor took
   */
  public record Result(int files, int unread, double bareSeconds, double ourSeconds) {

    /** How many times as fast as bare Tika. */
    public double ratio() {
      return bareSeconds / ourSeconds;
    }
  }

  /** Prints what was measured over the files of the folder named. */
  public static void main(String[] arguments) throws Exception {
    Result result = measure(Path.of(arguments[0]), 2);
    System.out.printf(
        Locale.ROOT,
        "%d files (%d unread): bare Tika %.1f s (%.1f files/s), two workers %.1f s (%.1f files/s),"
            + " ratio %.2f%n",
        result.files(),
        result.unread(),
        result.bareSeconds(),
        result.files() / result.bareSeconds(),
        result.ourSeconds(),
        result.files() / result.ourSeconds(),
        result.ratio());
  }

  /** Reads all files of the folder but its index, with bare Tika and then with our extractor. */
  public static Result measure(Path folder, int workers) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.toString().endsWith(".csv")).sorted().toList();
    }
    double bare = bareSeconds(files);
    long started = System.nanoTime();
    int unread = unread(files, workers);
    return new Result(files.size(), unread, bare, (System.nanoTime() - started) / 1e9);
  }

  private static double bareSeconds(List<Path> files)
      throws IOException, SAXException, TikaException {
    long started = System.nanoTime();
    TikaConfig config = new TikaConfig();
    AutoDetectParser parser =
        new AutoDetectParser(
            config.getDetector(),
            new DefaultParser(
                config.getMediaTypeRegistry(),
                config.getServiceLoader(),
                List.of(TesseractOCRParser.class)));
    for (Path file : files) {
      Metadata metadata = new Metadata();
      try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
        parser.parse(stream, new BodyContentHandler(-1), metadata, new ParseContext());
      }
    }
    return (System.nanoTime() - started) / 1e9;
  }

  private static int unread(List<Path> files, int workers)
      throws IOException, InterruptedException, ExecutionException {
    Path packed = Files.createTempDirectory("packed");
    try (TextExtractor extractor = ForkedTextExtractor.start(Workers.settings(workers));
        ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Callable<Boolean>> readings = new ArrayList<>();
      for (Path file : files) {
        readings.add(() -> Workers.read(extractor, file, packed) instanceof ExtractedText);
      }
      int unread = 0;
      for (Future<Boolean> read : threads.invokeAll(readings)) {
        unread += read.get() ? 0 : 1;
      }
      return unread;
    }
  }
}
