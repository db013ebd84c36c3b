package nl.vipez.search;

/**
 * A new index being built beside the one in use. Closing without {@link #finish(long)} throws the
 * half-built index away. Several threads may add at once; at most one rebuild runs on an index.
 */
public interface IndexRebuild extends AutoCloseable {

  /** Adds a document; a later one with the same id replaces it. */
  void add(SearchDocument document);

  /** Takes a document out again; one that was not added is no error. */
  void remove(String documentId);

  /**
   * Puts the new index in the place of the old one, in one step for those who search.
   *
   * @param changeNumber the last change that the documents added already reflect, 0 or more; the
   *     caller applies the changes after it to the index again
   */
  void finish(long changeNumber);

  @Override
  void close();
}
