package nl.vipez.search.lucene;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.Locator;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.TextPart;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.Workers;
import nl.vipez.search.extract.process.ForkedTextExtractor;

/** The library's documents with the text of their files, read once and kept beside the results. */
final class BenchLibrary {

  private BenchLibrary() {}

  static List<SearchDocument> read(Path library, Path work)
      throws IOException, InterruptedException {
    Path kept = work.resolve("texts.bin");
    List<BenchRow> rows = BenchRow.read(library.resolve("index.csv"));
    if (!Files.exists(kept)) {
      Path draft = work.resolve("texts.draft");
      write(extract(library, rows), draft);
      Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
    }
    List<SearchDocument> documents = new ArrayList<>();
    Map<String, List<TextPart>> texts = read(kept);
    for (BenchRow row : rows) {
      Optional.ofNullable(texts.get(row.file())).map(row::document).ifPresent(documents::add);
    }
    return documents;
  }

  private record Text(String file, List<TextPart> parts) {}

  private static List<Text> extract(Path library, List<BenchRow> rows) throws InterruptedException {
    List<Text> texts = Collections.synchronizedList(new ArrayList<>());
    try (TextExtractor extractor = ForkedTextExtractor.start(Workers.settings(2));
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (BenchRow row : rows) {
        threads.execute(
            () -> {
              if (extractor.extract(library.resolve(row.file()), row.file())
                  instanceof ExtractedText text) {
                texts.add(new Text(row.file(), text.parts()));
              }
            });
      }
      threads.shutdown();
      if (!threads.awaitTermination(30, TimeUnit.MINUTES)) {
        throw new IllegalStateException("reading the library took more than half an hour");
      }
    }
    return texts;
  }

  private static void write(List<Text> texts, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (Text text : texts) {
        out.writeUTF(text.file);
        out.writeInt(text.parts.size());
        for (TextPart part : text.parts) {
          byte[] bytes = part.text().getBytes(StandardCharsets.UTF_8);
          out.writeInt(part.number());
          out.writeUTF(part.locator().type().name());
          out.writeUTF(part.locator().label());
          out.writeUTF(String.join("\n", part.headings()));
          out.writeInt(bytes.length);
          out.write(bytes);
        }
      }
    }
  }

  private static Map<String, List<TextPart>> read(Path file) throws IOException {
    Map<String, List<TextPart>> texts = new java.util.HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        String name = in.readUTF();
        List<TextPart> parts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
          int number = in.readInt();
          Locator locator = new Locator(Locator.Type.valueOf(in.readUTF()), in.readUTF());
          List<String> headings = List.of(in.readUTF().split("\n"));
          String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
          parts.add(new TextPart(number, locator, text, headings));
        }
        texts.put(name, parts);
      }
    } catch (EOFException end) {
      return texts;
    }
  }
}
