package nl.vipez.discovery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.lucene.LuceneSearchIndex;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Holds the one open index of this node; setting {@code vipez.index.folder}. */
@ApplicationScoped
class IndexHolder {
  private final Path folder;
  private final SentenceTools sentences;
  private @Nullable SearchIndex open;

  @Inject
  IndexHolder(@ConfigProperty(name = "vipez.index.folder") String folder, SentenceTools sentences) {
    this.folder = Path.of(folder);
    this.sentences = sentences;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndexHolder() {
    this.folder = null;
    this.sentences = null;
  }

  /** The index, opened when it is not; a damaged one starts empty. */
  synchronized SearchIndex index() {
    if (open == null) {
      open = LuceneSearchIndex.open(folder, sentences.slot(), sentences.limit());
    }
    return open;
  }

  /** Closes the index, so that the next to ask opens it anew. */
  @PreDestroy
  synchronized void close() {
    if (open != null) {
      SearchIndex closing = open;
      open = null;
      closing.close();
    }
  }
}
