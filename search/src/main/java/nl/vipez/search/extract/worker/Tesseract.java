package nl.vipez.search.extract.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.extract.ScanSettings;

/** Runs Tesseract on a picture. */
final class Tesseract {

  private static final int LONGEST_ANSWER = 1 << 20;

  private final ScanSettings settings;

  Tesseract(ScanSettings settings) {
    this.settings = settings;
  }

  /** The text in the picture; empty when it took too long or went wrong. */
  Optional<String> text(BufferedImage gray) throws IOException {
    Path folder = Files.createTempDirectory("scan");
    Path picture = folder.resolve("page.pgm");
    try {
      GrayPicture.write(gray, picture);
      return run(picture, folder.resolve("text"));
    } finally {
      for (Path file : List.of(picture, folder.resolve("text.txt"), folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Optional<String> run(Path picture, Path answer) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            settings.program().toString(),
            picture.toString(),
            answer.toString(),
            "-l",
            String.join("+", settings.languages()),
            "--dpi",
            "300");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    // Workers run side by side; more threads for each would only get in each other's way.
    environment.put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(settings.pageTimeout().toMillis(), TimeUnit.MILLISECONDS)
          || process.exitValue() != 0) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
    try (InputStream in = Files.newInputStream(answer.resolveSibling("text.txt"))) {
      return Optional.of(new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
    }
  }
}
