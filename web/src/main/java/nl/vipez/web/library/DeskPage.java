package nl.vipez.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.account.model.Role;
import nl.vipez.library.Curation;
import nl.vipez.library.Editing;
import nl.vipez.library.Queue;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.Failure;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.curation.QueueFilter;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The curator's desk: the queue, one document beside its fields, and what to decide on it. */
@Named
@ViewScoped
public class DeskPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int QUEUE = 50;

  @Inject private CurrentCaller current;
  @Inject private Queue queue;
  @Inject private Curation curation;
  @Inject private Editing editing;
  @Inject private FieldMessages messages;
  @Inject private PageMessages said;
  @Inject private DocumentWords words;
  @Inject private DeskDocument desk;
  @Inject private Clock clock;

  private final DeskFilter filter = new DeskFilter();
  private String id = "";
  private int from;
  private String reason = "";
  private long revision;
  private DescriptionForm form = new DescriptionForm();
  private List<ProposalView> proposals = List.of();

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
    load();
  }

  private void load() {
    desk.newest(id)
        .ifPresent(
            document -> {
              form = DescriptionForm.of(document.description());
              form.setReviewDate(desk.review(id).date().map(Object::toString).orElse(""));
              revision = document.revision();
              proposals = desk.proposals(id, form);
            });
  }

  /** One page of the versions chosen. */
  public List<DocumentView> getQueue() {
    return queue.list(current.caller(), chosen(), from, QUEUE).stream()
        .map(document -> DocumentView.of(document, words))
        .toList();
  }

  /** How many were chosen. */
  public long getTotal() {
    return queue.count(current.caller(), chosen());
  }

  /** How many there are in each state, whatever else was chosen. */
  public long count(String state) {
    return queue.counts(current.caller()).getOrDefault(DocumentState.valueOf(state), 0L);
  }

  private QueueFilter chosen() {
    return filter.filter(clock.instant());
  }

  /** What the text proposes for one field. */
  public List<ProposalView> proposed(String field) {
    return proposals.stream().filter(one -> one.field().equals(field)).toList();
  }

  /** Whether the text proposes anything that the fields do not hold yet. */
  public boolean isProposing() {
    return proposals.stream().anyMatch(one -> !one.same());
  }

  /** The reasons for which a file could not be read. */
  public List<Failure> getFailures() {
    return Arrays.asList(Failure.values());
  }

  /** The ways to sort. */
  public List<QueueFilter.Order> getOrders() {
    return Arrays.asList(QueueFilter.Order.values());
  }

  /** The way it is sorted now. */
  public String getSorted() {
    return filter.sorted();
  }

  /** The address of another page of the queue; empty when there is none. */
  public String turn(int pages) {
    int other = from + pages * QUEUE;
    return other < 0 || other >= getTotal() ? "" : address("") + "&from=" + other;
  }

  /** The address of a document on this desk. */
  public String address(String document) {
    return "/library/desk?"
        + filter.getQuery()
        + (document.isEmpty() ? "" : (from > 0 ? "&from=" + from : "") + "&id=" + document);
  }

  /** The document after this one in the queue, or before it; empty when there is none. */
  public String neighbour(int step) {
    List<String> ids = getQueue().stream().map(DocumentView::id).toList();
    int at = ids.indexOf(id) + step;
    return ids.contains(id) && at >= 0 && at < ids.size() ? ids.get(at) : "";
  }

  /** Keeps the fields and publishes. */
  public @Nullable String publish() {
    return act(
        true,
        "PUBLISH",
        () ->
            editing.changeAndDecide(
                current.caller(),
                id,
                OptionalLong.of(revision),
                form.draft(),
                form.review(),
                Decision.PUBLISH,
                reason));
  }

  /** Keeps the fields. */
  public @Nullable String keep() {
    return act(
        false,
        "KEEP",
        () ->
            editing.change(
                current.caller(),
                id,
                OptionalLong.of(revision),
                form.draft(),
                Optional.of(form.review())));
  }

  /** Sends it back, with the reason. */
  public @Nullable String reject() {
    return decide(Decision.REJECT);
  }

  /** Takes it away, with the reason. */
  public @Nullable String withdraw() {
    return decide(Decision.WITHDRAW);
  }

  private @Nullable String decide(Decision decision) {
    return act(
        true,
        decision.name(),
        () -> curation.decide(current.caller(), id, OptionalLong.of(revision), decision, reason));
  }

  /** Says that another document is no duplicate. */
  public @Nullable String noDuplicate(String other) {
    return act(false, "NO_DUPLICATE", () -> desk.noDuplicate(id, other, OptionalLong.of(revision)));
  }

  /** Makes this document the newest version of another, and opens that. */
  public @Nullable String makeVersionOf(String other) {
    String opened =
        act(false, "MOVED", () -> desk.makeVersionOf(id, other, OptionalLong.of(revision)));
    return opened == null ? null : "/library/desk?faces-redirect=true&id=" + other;
  }

  /** After a decision the next one opens; what was typed stays when it could not be done. */
  private @Nullable String act(boolean next, String what, Runnable step) {
    String title = desk.newest(id).map(DeskPage::title).orElse("");
    String after = neighbour(1).isEmpty() ? neighbour(-1) : neighbour(1);
    try {
      step.run();
    } catch (DomainException problem) {
      messages.show("desk", problem);
      return null;
    }
    said.done("library", "desk.said." + what, desk.newest(id).map(DeskPage::title).orElse(title));
    String opened = next ? after : id;
    return "/library/desk?faces-redirect=true&"
        + filter.getQuery()
        + (from > 0 ? "&from=" + from : "")
        + (opened.isEmpty() ? "" : "&id=" + opened);
  }

  private static String title(LibraryDocument document) {
    return document.description().title();
  }

  public DeskFilter getFilter() {
    return filter;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = Math.clamp(from, 0, 100_000);
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
