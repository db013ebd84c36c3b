package nl.vipez.search.extract;

import java.nio.file.Path;

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
   */
  Extraction extract(Path file, String fileName);

  /** How many files can be read at once. */
  int workers();

  @Override
  void close();
}
