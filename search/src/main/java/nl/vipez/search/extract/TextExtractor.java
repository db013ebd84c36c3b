package nl.vipez.search.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Draws the text out of a file. Any thread may call it; it waits for a free worker. It never throws
 * because of what is in the file: each file ends in a text or in a failure with a reason.
 */
public interface TextExtractor extends AutoCloseable {

  /**
   * Reads a file within the limits this extractor was made with.
   *
   * @param file the file; it is only read
   * @param fileName the name it came with, of which the ending is a hint to its type
   * @param packed an empty folder for what an archive or a mail brings along; the caller deletes it
   */
  Extraction extract(Path file, String fileName, Path packed);

  /** Reads a file for its text alone; what it brings along is thrown away. */
  default Extraction extract(Path file, String fileName) {
    try {
      Path packed = Files.createTempDirectory("packed");
      try {
        return extract(file, fileName, packed);
      } finally {
        try (Stream<Path> left = Files.list(packed)) {
          for (Path one : left.toList()) {
            Files.delete(one);
          }
        }
        Files.delete(packed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for what " + fileName + " brings along", e);
    }
  }

  /** How many files can be read at once. */
  int workers();

  @Override
  void close();
}
