package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.vipez.account.model.Caller;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.curation.BulkEdit;
import nl.vipez.library.model.curation.FieldChange;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** One document of an edit of many, whole or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class BulkStep {
  private final Descriptions descriptions;
  private final Curation curation;

  @Inject
  BulkStep(Descriptions descriptions, Curation curation) {
    this.descriptions = descriptions;
    this.curation = curation;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected BulkStep() {
    this.descriptions = null;
    this.curation = null;
  }

  List<FieldChange> preview(Caller caller, LibraryDocument document, BulkEdit edit) {
    List<FieldChange> changes =
        descriptions.preview(caller, document.id(), edit.applyTo(document.description()));
    return withState(document, edit, changes);
  }

  List<FieldChange> apply(
      Caller caller, LibraryDocument document, OptionalLong seen, BulkEdit edit) {
    String id = document.id();
    List<FieldChange> changes =
        descriptions.describe(caller, id, seen, edit.applyTo(document.description()));
    if (edit.reviewDate().isPresent()) {
      descriptions.reviewOn(caller, id, OptionalLong.empty(), edit.reviewDate());
    }
    edit.decision()
        .ifPresent(
            decision -> curation.decide(caller, id, OptionalLong.empty(), decision, edit.reason()));
    return withState(document, edit, changes);
  }

  private static List<FieldChange> withState(
      LibraryDocument document, BulkEdit edit, List<FieldChange> changes) {
    List<FieldChange> all = new ArrayList<>(changes);
    edit.reviewDate()
        .ifPresent(date -> all.add(new FieldChange("reviewDate", "", date.toString())));
    edit.decision()
        .ifPresent(
            decision -> {
              DocumentState before =
                  decision == Decision.WITHDRAW && document.publishedVersion().isPresent()
                      ? DocumentState.PUBLISHED
                      : document.state();
              if (!before.canBecome(decision.outcome())) {
                throw new DomainException(Problem.CONFLICT, "library.state-forbids", decision);
              }
              if (decision.needsReason() && edit.reason().isBlank()) {
                throw new DomainException(Problem.UNPROCESSABLE, "library.reason", 2_000);
              }
              all.add(new FieldChange("state", before.name(), decision.outcome().name()));
            });
    return all;
  }
}
