package nl.vipez.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Role;
import nl.vipez.library.Curation;
import nl.vipez.library.Documents;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.DecisionTaken;
import nl.vipez.library.model.DocumentFilter;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The curator's desk: the queue, one document beside its fields, and what to decide on it. */
@Named
@ViewScoped
public class DeskPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int QUEUE = 50;
  private static final int PREVIEW = 3;

  @Inject private CurrentCaller current;
  @Inject private Documents documents;
  @Inject private Curation curation;
  @Inject private FieldMessages messages;
  @Inject private DocumentWords words;

  private String state = "SUBMITTED";
  private String kind = "";
  private String id = "";
  private String reason = "";
  private DescriptionForm form = new DescriptionForm();

  @SuppressWarnings("NullAway") // the container fills the fields
  public DeskPage() {}

  /** Opens the desk, at a document if one is asked for. */
  public void open() {
    if (!current.caller().is(Role.CURATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "library.curators-only");
    }
    if (id.isEmpty()) {
      id = getQueue().stream().findFirst().map(DocumentView::id).orElse("");
    }
    newest().ifPresent(document -> form = DescriptionForm.of(document.description()));
  }

  /** The versions in the chosen state, waiting ones oldest first. */
  public List<DocumentView> getQueue() {
    return documents.list(current.caller(), filter(), 0, QUEUE).stream()
        .map(document -> DocumentView.of(document, words))
        .toList();
  }

  /** How many there are in the chosen state. */
  public long getTotal() {
    return documents.count(current.caller(), filter());
  }

  private DocumentFilter filter() {
    return ListFilter.of(state, kind, null);
  }

  /** Whether a document lies on the desk. */
  public boolean isAtHand() {
    return newest().isPresent();
  }

  /** The document on the desk: its newest version. */
  public DocumentView getDocument() {
    return newest().map(document -> DocumentView.of(document, words)).orElseThrow();
  }

  private Optional<LibraryDocument> newest() {
    return id.isEmpty()
        ? Optional.empty()
        : documents.versions(current.caller(), id).stream().findFirst();
  }

  /** The first parts of its text. */
  public List<TextOfPart> getText() {
    return newest()
        .map(one -> documents.text(current.caller(), id, Optional.of(one.version()), 1, PREVIEW))
        .orElse(List.of());
  }

  /** What was decided on it before. */
  public List<DecisionTaken> getDecisions() {
    return id.isEmpty() ? List.of() : documents.decisions(current.caller(), id);
  }

  /** Keeps the fields and publishes. */
  public @Nullable String publish() {
    return act(
        () -> {
          curation.describe(current.caller(), id, form.draft());
          curation.decide(current.caller(), id, Decision.PUBLISH, reason);
        });
  }

  /** Keeps the fields. */
  public @Nullable String keep() {
    return act(() -> curation.describe(current.caller(), id, form.draft()));
  }

  /** Sends it back, with the reason. */
  public @Nullable String reject() {
    return act(() -> curation.decide(current.caller(), id, Decision.REJECT, reason));
  }

  /** Takes it away, with the reason. */
  public @Nullable String withdraw() {
    return act(() -> curation.decide(current.caller(), id, Decision.WITHDRAW, reason));
  }

  private @Nullable String act(Runnable step) {
    try {
      step.run();
      return "/library/desk?faces-redirect=true&state=" + state + "&kind=" + kind;
    } catch (DomainException problem) {
      messages.show("desk", problem);
      return null;
    }
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state == null ? "SUBMITTED" : state;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public DescriptionForm getForm() {
    return form;
  }
}
