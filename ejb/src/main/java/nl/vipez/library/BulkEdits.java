package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.curation.BulkEdit;
import nl.vipez.library.model.curation.BulkLine;
import nl.vipez.library.model.curation.FieldChange;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Edits many documents at once. Each document is a transaction of its own: what cannot be done to
 * one is told with that one and does not undo the others.
 */
@ApplicationScoped
public class BulkEdits {
  /** The most documents edited at once. */
  public static final int MOST = 100;

  private final Documents documents;
  private final BulkStep step;

  @Inject
  BulkEdits(Documents documents, BulkStep step) {
    this.documents = documents;
    this.step = step;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected BulkEdits() {
    this.documents = null;
    this.step = null;
  }

  /**
   * What an edit would do, document by document; nothing is changed.
   *
   * @throws DomainException FORBIDDEN for who is no curator, UNPROCESSABLE for an edit that does
   *     nothing or too many documents
   */
  public List<BulkLine> preview(Caller caller, List<String> ids, BulkEdit edit) {
    admit(caller, ids, edit);
    return ids.stream().distinct().map(id -> line(caller, id, edit, Optional.empty())).toList();
  }

  /**
   * Does it.
   *
   * @param seen the documents with the revision in which each was seen; one that was changed since
   *     is refused
   * @throws DomainException as {@link #preview}
   */
  public List<BulkLine> apply(Caller caller, Map<String, OptionalLong> seen, BulkEdit edit) {
    List<String> ids = new ArrayList<>(seen.keySet());
    admit(caller, ids, edit);
    return seen.entrySet().stream()
        .map(one -> line(caller, one.getKey(), edit, Optional.of(one.getValue())))
        .toList();
  }

  private BulkLine line(Caller caller, String id, BulkEdit edit, Optional<OptionalLong> doIt) {
    String title = id;
    long revision = 0;
    try {
      LibraryDocument document = documents.versions(caller, id).getFirst();
      title = document.description().title();
      revision = document.revision();
      List<FieldChange> changes =
          doIt.isPresent()
              ? step.apply(caller, document, doIt.get(), edit)
              : step.preview(caller, document, edit);
      return new BulkLine(id, title, revision, changes, Optional.empty());
    } catch (DomainException refused) {
      return new BulkLine(id, title, revision, List.of(), Optional.of(refused));
    }
  }

  private static void admit(Caller caller, List<String> ids, BulkEdit edit) {
    if (!caller.is(Role.CURATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "library.curators-only");
    }
    if (edit.isEmpty()) {
      throw new DomainException(Problem.UNPROCESSABLE, "library.empty-edit");
    }
    if (ids.isEmpty() || ids.size() > MOST) {
      throw new DomainException(Problem.UNPROCESSABLE, "library.too-many-documents", MOST);
    }
  }
}
