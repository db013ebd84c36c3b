package nl.vipez.search.extract.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.vipez.search.TextPart;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads the awkward files and the library of planning documents, which are no part of this
 * repository: give their folder with {@code -Dvipez.shared=DIR}. Prints what became of them.
 */
@EnabledIfSystemProperty(named = "vipez.shared", matches = ".+")
class SharedFilesTest {

  @TempDir private Path packed;

  private static final Path DATA = Path.of(System.getProperty("vipez.shared", ".")).resolve("data");

  @Test
  void everyAwkwardFileEndsInAStateAndTheWorkersLive() throws Exception {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("hostile/tika", "hostile/poi")) {
      try (Stream<Path> all = Files.list(DATA.resolve(folder))) {
        all.sorted().forEach(files::add);
      }
    }
    Map<Path, Extraction> results =
        readAll(files, Workers.within(Duration.ofSeconds(60)).timeout());
    Map<String, Integer> states = new TreeMap<>();
    results.forEach((file, result) -> states.merge(state(result), 1, Integer::sum));
    System.err.println("Awkward files by state: " + states);
    results.forEach(
        (file, result) -> {
          if (result instanceof ExtractionFailure failure) {
            System.err.println("  " + file.getFileName() + ": " + failure);
          }
        });
    assertThat(results).hasSize(files.size());
  }

  @Test
  void theLibraryIsReadAndEachLastPageOrHeadingIsRight() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(DATA.resolve("library"))) {
      files = all.filter(file -> !file.toString().endsWith(".csv")).sorted().toList();
    }
    long started = System.nanoTime();
    Map<Path, Extraction> results = readAll(files, Duration.ofMinutes(2));
    double seconds = (System.nanoTime() - started) / 1e9;
    System.err.printf(
        "Library: %d files in %.1f s, %.1f a second%n",
        files.size(), seconds, files.size() / seconds);
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      if (results.get(file) instanceof ExtractedText text) {
        lastIsWrong(file, text).ifPresent(why -> wrong.add(file.getFileName() + ": " + why));
      } else {
        wrong.add(file.getFileName() + ": " + results.get(file));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Map<Path, Extraction> readAll(List<Path> files, Duration timeout)
      throws InterruptedException {
    Map<Path, Extraction> results = new ConcurrentHashMap<>();
    try (TextExtractor extractor =
            ForkedTextExtractor.start(Workers.settings(2, Workers.within(timeout)));
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Path file : files) {
        threads.execute(() -> results.put(file, Workers.read(extractor, file, packed)));
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
    }
    return results;
  }

  private static String state(Extraction result) {
    return result instanceof ExtractionFailure failure ? failure.reason().name() : "TEXT";
  }

  private static java.util.Optional<String> lastIsWrong(Path file, ExtractedText text)
      throws IOException, InterruptedException {
    String name = file.toString();
    if (name.endsWith(".pdf")) {
      return lastPageIsWrong(file, text);
    }
    String heading =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "html" -> last("<h[1-6][^>]*>(.*?)</h[1-6]>", Files.readString(file));
          case "odt" -> last("<text:h [^>]*>(.*?)</text:h>", inZip(file, "content.xml"));
          case "docx" ->
              last(
                  "<w:p>(?:(?!</w:p>).)*?<w:pStyle"
                      + " w:val=\"Heading[1-6]\"/>((?:(?!</w:p>).)*)</w:p>",
                  inZip(file, "word/document.xml"));
          default -> last("(?m)^#{1,6}[ \\t]*([^#\\s][^\\n]*)$", Files.readString(file));
        };
    String wanted = letters(heading.replaceAll("<[^>]*>|[*_\\\\]", "").replace("&amp;", "&"));
    TextPart last = text.parts().getLast();
    String found = letters(last.locator().label());
    return wanted.isEmpty()
            || found.equals(wanted.substring(0, Math.min(found.length(), wanted.length())))
        ? java.util.Optional.empty()
        : java.util.Optional.of("last heading is " + last.locator().label());
  }

  private static java.util.Optional<String> lastPageIsWrong(Path file, ExtractedText text)
      throws IOException, InterruptedException {
    int last = text.pages();
    String number = Integer.toString(last);
    Process process =
        new ProcessBuilder("pdftotext", "-f", number, "-l", number, file.toString(), "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || page.isBlank()) {
      return java.util.Optional.of("has no page " + last);
    }
    String found = " " + letters(text.parts().getLast().text()) + " ";
    String[] words = letters(page).split(" ");
    int missing = 0;
    for (String word : words) {
      missing += found.contains(" " + word + " ") ? 0 : 1;
    }
    // Letters set apart (G E M E E N T E) are joined by pdftotext and not by us: a sixth may
    // differ.
    return missing * 6 <= words.length
        ? java.util.Optional.empty()
        : java.util.Optional.of("page " + last + " lacks " + missing + " of " + words.length);
  }

  private static String last(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    String last = "";
    while (matcher.find()) {
      if (!letters(matcher.group(1).replaceAll("<[^>]*>", "")).isEmpty()) {
        last = matcher.group(1);
      }
    }
    return last;
  }

  private static String inZip(Path file, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\d]+", " ").strip();
  }
}
