package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Reads files of an index from disk against the checksum at their end: notices what was changed,
 * cut short or taken away, also while older readers still hold the file.
 */
final class Integrity {

  private Integrity() {}

  /**
   * Reads all files of these segments.
   *
   * @throws IOException when one of them is not as it was written
   */
  static void check(Directory directory, SegmentInfos infos) throws IOException {
    for (SegmentCommitInfo segment : infos) {
      check(directory, segment.files());
    }
  }

  /** Reads these files. */
  static void check(Directory directory, Collection<String> files) throws IOException {
    for (String file : files) {
      try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(input);
      } catch (InternalError e) {
        // What the JVM makes of a mapped file that ends too soon.
        throw new IOException(file + " ends too soon", e);
      }
    }
  }
}
