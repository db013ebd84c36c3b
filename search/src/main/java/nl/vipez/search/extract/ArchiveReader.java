package nl.vipez.search.extract;

import java.nio.file.Path;
import java.util.List;

/**
 * Unpacks a ZIP of documents, each of which then goes its own way. Names inside are never used as
 * paths, so that nothing is written outside the folder given.
 */
public interface ArchiveReader {

  /** Whether this is a ZIP of files, and not a document that happens to be packed as one. */
  boolean isArchive(Path file, String fileName);

  /**
   * Unpacks the files in an archive into a folder, under names of this reader's own.
   *
   * @param archive a ZIP for which {@link #isArchive} holds
   * @param folder exists; the caller deletes what is put there
   * @throws UnreadableArchiveException when it is damaged, protected, or breaks a limit; then
   *     nothing of it is left in the folder
   */
  List<Child> unpack(Path archive, Path folder) throws UnreadableArchiveException;

  /**
   * A file out of an archive.
   *
   * @param name its name inside, without folders; untrusted
   * @param file where its bytes are
   */
  record Child(String name, Path file) {}
}
