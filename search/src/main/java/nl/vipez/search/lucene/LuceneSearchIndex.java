package nl.vipez.search.lucene;

import java.nio.file.Path;
import nl.vipez.search.SearchIndex;

/** The way in to the index on Lucene. */
public final class LuceneSearchIndex {

  private LuceneSearchIndex() {}

  /**
   * Opens the index in a folder, or starts an empty one when there is none, when it is damaged, or
   * when an older make of the analysis wrote it; {@link SearchIndex#appliedChange()} then is 0.
   *
   * @param folder is made if needed; one process at a time may have it open
   */
  public static SearchIndex open(Path folder) {
    throw new UnsupportedOperationException("not there yet: " + folder);
  }
}
