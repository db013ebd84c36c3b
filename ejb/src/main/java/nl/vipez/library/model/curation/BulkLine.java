package nl.vipez.library.model.curation;

import java.util.List;
import java.util.Optional;
import nl.vipez.shared.DomainException;

/**
 * What an edit of many does, or did, to one document.
 *
 * @param document its id
 * @param title its title; the id where the document is not there
 * @param revision the revision it was looked at in
 * @param changes its fields that change
 * @param refused why nothing is done to it
 */
public record BulkLine(
    String document,
    String title,
    long revision,
    List<FieldChange> changes,
    Optional<DomainException> refused) {

  public BulkLine {
    changes = List.copyOf(changes);
  }
}
