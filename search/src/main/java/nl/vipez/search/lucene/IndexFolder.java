package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/**
 * A folder with one index in use and perhaps another being built: sub-folders named by generation,
 * and a file that names the one in use, replaced in one step.
 */
final class IndexFolder {

  private static final String CURRENT = "CURRENT";
  private static final String PREFIX = "generation-";

  private final Path root;

  IndexFolder(Path root) throws IOException {
    this.root = Files.createDirectories(root);
  }

  /** The sub-folder in use; a new one when there is none. */
  Path current() throws IOException {
    Path pointer = root.resolve(CURRENT);
    if (Files.exists(pointer)) {
      String name = Files.readString(pointer, StandardCharsets.US_ASCII).strip();
      if (name.matches(PREFIX + "\\d+") && Files.isDirectory(root.resolve(name))) {
        return root.resolve(name);
      }
    }
    Path fresh = fresh();
    use(fresh);
    return fresh;
  }

  /** A new, empty sub-folder. */
  Path fresh() throws IOException {
    long highest =
        generations().stream()
            .mapToLong(
                path -> Long.parseLong(path.getFileName().toString().substring(PREFIX.length())))
            .max()
            .orElse(0);
    return Files.createDirectory(root.resolve(PREFIX + (highest + 1)));
  }

  /** Makes that sub-folder the one in use. */
  void use(Path generation) throws IOException {
    Path written = root.resolve(CURRENT + ".new");
    Files.writeString(written, generation.getFileName().toString(), StandardCharsets.US_ASCII);
    IOUtils.fsync(written, false);
    Path pointer = root.resolve(CURRENT);
    try {
      Files.move(
          written, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, pointer, StandardCopyOption.REPLACE_EXISTING);
    }
    IOUtils.fsync(root, true);
  }

  /** Deletes all sub-folders but that one. */
  void keepOnly(Path generation) throws IOException {
    for (Path other : generations()) {
      if (!other.equals(generation)) {
        IOUtils.rm(other);
      }
    }
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(path -> path.getFileName().toString().matches(PREFIX + "\\d+"))
          .toList();
    }
  }
}
