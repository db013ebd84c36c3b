package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.DocumentChange;
import nl.vipez.library.model.PublishedDocument;

/**
 * What the index follows: the change rows, and the published documents with their text. No caller
 * is asked, for the index itself answers to callers by their audience.
 */
@ApplicationScoped
@Transactional
public class Publications {
  private final LibraryRepository repository;
  private final ChangeLog changes;
  private final Texts texts;
  private final Views views;
  private final SimilarVersions similar;

  @Inject
  Publications(
      LibraryRepository repository,
      ChangeLog changes,
      Texts texts,
      Views views,
      SimilarVersions similar) {
    this.repository = repository;
    this.changes = changes;
    this.texts = texts;
    this.views = views;
    this.similar = similar;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Publications() {
    this.repository = null;
    this.changes = null;
    this.texts = null;
    this.views = null;
    this.similar = null;
  }

  /** Change rows after a number, in order, at most so many. */
  public List<DocumentChange> changesAfter(long number, int max) {
    return changes.after(number, max);
  }

  /** The number of the last change, 0 before the first. */
  public long lastChange() {
    return changes.last();
  }

  /** The number of the oldest change row still kept; one past the last when none is. */
  public long oldestChangeKept() {
    return changes.oldestKept();
  }

  /** The ids of all published documents. */
  public List<String> published() {
    return repository.publishedIds();
  }

  /** A document as it is published now; empty when it is not. */
  public Optional<PublishedDocument> published(String id) {
    return repository
        .document(id)
        .flatMap(
            line ->
                line.publishedVersion()
                    .flatMap(number -> repository.version(id, number))
                    .map(
                        version ->
                            new PublishedDocument(
                                views.published(line, version),
                                texts.of(version.id(), 1, Integer.MAX_VALUE),
                                similar.publishedPartners(id))));
  }

  /** The number of the last change row about a document; 0 when there is none. */
  public long changeOf(String id) {
    return repository.document(id).map(DocumentRow::changeNumber).orElse(0L);
  }
}
