package nl.vipez.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.search.TextPart;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.WorkerSettings;
import nl.vipez.search.extract.process.ForkedTextExtractor;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A folder of documents with its {@code index.csv}, read by the application's own extractor; the
 * texts are kept in a folder, so that a bench can be repeated in seconds.
 */
final class ReadCorpus {

  private ReadCorpus() {}

  /**
   * A document of the corpus.
   *
   * @param row what the index says of it
   * @param parts its text
   */
  record Item(Map<String, String> row, List<TextOfPart> parts) {
    /** What the index says in one column; empty when it says nothing. */
    String cell(String column) {
      return row.getOrDefault(column, "");
    }
  }

  private static WorkerSettings settings(List<Path> classPath, Path cache) {
    Path javaHome = Path.of(System.getProperty("java.home"));
    return new WorkerSettings(
        2, 512, javaHome, classPath, cache, ExtractionLimits.usual(), Optional.empty());
  }

  /**
   * Reads all documents of a folder.
   *
   * @param folder the documents and their index
   * @param cache where the texts are kept
   * @param classPath the jar of module search and the folder with the parsers
   */
  static List<Item> read(Path folder, Path cache, List<Path> classPath) throws Exception {
    Files.createDirectories(cache);
    List<Future<Item>> waiting = new ArrayList<>();
    try (TextExtractor extractor = ForkedTextExtractor.start(settings(classPath, cache));
        ExecutorService threads = Executors.newFixedThreadPool(extractor.workers());
        InputStream index = Files.newInputStream(folder.resolve("index.csv"))) {
      for (CSVRecord row :
          CSVFormat.DEFAULT
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new java.io.InputStreamReader(index, StandardCharsets.UTF_8))) {
        Map<String, String> cells = new TreeMap<>(row.toMap());
        Path file = folder.resolve(cells.get("file"));
        Path kept = cache.resolve(file.getFileName() + ".parts");
        waiting.add(threads.submit(() -> new Item(cells, parts(extractor, file, kept))));
      }
      List<Item> items = new ArrayList<>();
      for (Future<Item> one : waiting) {
        items.add(one.get());
      }
      return items;
    }
  }

  private static List<TextOfPart> parts(TextExtractor extractor, Path file, Path kept) {
    try {
      if (Files.notExists(kept)) {
        if (!(extractor.extract(file, file.getFileName().toString())
            instanceof ExtractedText text)) {
          throw new IllegalStateException(file + " could not be read");
        }
        keep(text.parts(), kept);
      }
      return load(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(List<TextPart> parts, Path kept) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(kept))) {
      out.writeInt(parts.size());
      for (TextPart part : parts) {
        out.writeInt(part.number());
        out.writeObject(part.locator().type().name());
        out.writeObject(part.locator().label());
        out.writeObject(new ArrayList<>(part.headings()));
        out.writeObject(part.text());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<TextOfPart> load(Path kept) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(kept))) {
      int count = in.readInt();
      List<TextOfPart> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        parts.add(
            new TextOfPart(
                in.readInt(),
                (String) in.readObject(),
                (String) in.readObject(),
                (List<String>) in.readObject(),
                (String) in.readObject()));
      }
      return parts;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
