package nl.vipez.search.extract.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tesseract as it is installed on this machine.
 *
 * @param program where it is
 * @param languages the languages asked for that it has, in the order asked; Tesseract's codes
 */
public record ScanProgram(Path program, List<String> languages) {

  private static final int SECONDS_TO_ANSWER = 10;

  public ScanProgram {
    languages = List.copyOf(languages);
  }

  /**
   * Looks for it.
   *
   * @param command its path, or a name that is looked for in the folders of {@code PATH}
   * @param wanted languages, best first
   * @return nothing when it is not there, does not answer, or has none of the languages
   */
  public static Optional<ScanProgram> find(String command, List<String> wanted) {
    return located(command)
        .map(
            program -> {
              List<String> installed = languages(program);
              return new ScanProgram(program, wanted.stream().filter(installed::contains).toList());
            })
        .filter(found -> !found.languages().isEmpty());
  }

  private static Optional<Path> located(String command) {
    if (command.isBlank()) {
      return Optional.empty();
    }
    if (command.contains("/")) {
      return Optional.of(Path.of(command)).filter(Files::isExecutable);
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/usr/local/bin");
    return Arrays.stream(path.split(":"))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static List<String> languages(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "--list-langs").redirectErrorStream(true).start();
      process.getOutputStream().close();
      byte[] answer = process.getInputStream().readNBytes(1 << 16);
      if (!process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        return List.of();
      }
      return new String(answer, StandardCharsets.UTF_8).lines().map(String::strip).toList();
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
