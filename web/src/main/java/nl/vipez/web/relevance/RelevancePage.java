package nl.vipez.web.relevance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Role;
import nl.vipez.relevance.Bench;
import nl.vipez.relevance.JudgedQueries;
import nl.vipez.relevance.Proposals;
import nl.vipez.relevance.model.Change;
import nl.vipez.relevance.model.JudgedQuery;
import nl.vipez.relevance.model.Proposal;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The relevance bench: the stored queries, one to judge, or a proposal before and after. */
@Named
@ViewScoped
public class RelevancePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String QUERIES = "queries";
  private static final Set<String> PARTS = Set.of(QUERIES, "proposals", "lists");
  private static final String HERE = "/library/relevance?faces-redirect=true";

  @Inject private CurrentCaller current;
  @Inject private JudgedQueries queries;
  @Inject private Proposals proposals;
  @Inject private Bench bench;
  @Inject private Numbers numbers;
  @Inject private FieldMessages messages;

  private String part = QUERIES;
  private long query;
  private long proposal;
  private String text = "";
  private String note = "";
  private transient @Nullable Overview overview;
  private transient @Nullable List<JudgeRow> pool;

  @SuppressWarnings("NullAway") // the container fills the fields
  public RelevancePage() {}

  /** Lets curators in. */
  public void open() {
    if (!current.caller().is(Role.CURATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "relevance.curators-only");
    }
  }

  /** queries, proposals or lists. */
  public String getPart() {
    return PARTS.contains(part) ? part : QUERIES;
  }

  public void setPart(@Nullable String part) {
    this.part = part == null ? QUERIES : part;
  }

  /** All queries as they do now, or before and after the proposal on the page. */
  public Overview getOverview() {
    if (overview == null) {
      Change change = chosen().map(Proposal::change).orElseGet(Change.Absence::new);
      overview = Overview.of(bench.compare(current.caller(), change), numbers);
    }
    return overview;
  }

  private Optional<Proposal> chosen() {
    return proposal == 0
        ? Optional.empty()
        : Optional.of(proposals.find(current.caller(), proposal));
  }

  /** Whether a proposal lies on the bench. */
  public boolean isTrying() {
    return proposal != 0;
  }

  /** The proposal on the bench. */
  public ProposalView getTried() {
    return ProposalView.of(chosen().orElseThrow());
  }

  /** The proposals, newest first. */
  public List<ProposalView> getProposals() {
    return proposals.list(current.caller()).stream().map(ProposalView::of).toList();
  }

  /** Whether a query is being judged. */
  public boolean isJudging() {
    return query != 0;
  }

  /** The query that is judged. */
  public JudgedQuery getJudged() {
    return queries.find(current.caller(), query);
  }

  /** Its documents. */
  public List<JudgeRow> getPool() {
    if (pool == null) {
      pool =
          bench.pool(current.caller(), query, chosen().map(Proposal::change)).stream()
              .map(one -> JudgeRow.of(one, current.caller().username(), isTrying(), numbers))
              .toList();
    }
    return pool;
  }

  /** How many of them the caller has not judged. */
  public long getLeft() {
    return getPool().stream().filter(row -> row.own() < 0).count();
  }

  /** Stores a query and goes on to judge it. */
  public @Nullable String add() {
    return act(
        "new-query",
        () -> {
          JudgedQuery added = queries.add(current.caller(), text, note);
          return HERE + "&query=" + added.id();
        });
  }

  /** Takes the query on the page away. */
  public @Nullable String remove() {
    return act(
        "judged",
        () -> {
          queries.remove(current.caller(), query);
          return HERE;
        });
  }

  /** Keeps a grade, for those without scripts. */
  public @Nullable String grade(String document, int value) {
    return act(
        "judged",
        () -> {
          queries.grade(current.caller(), query, document, value);
          return HERE + "&query=" + query + (isTrying() ? "&proposal=" + proposal : "");
        });
  }

  /** Puts the proposal to use. */
  public @Nullable String publish() {
    return decide(() -> proposals.publish(current.caller(), proposal));
  }

  /** Takes it back. */
  public @Nullable String rollBack() {
    return decide(() -> proposals.rollBack(current.caller(), proposal));
  }

  /** Gives it up. */
  public @Nullable String drop() {
    return decide(() -> proposals.drop(current.caller(), proposal));
  }

  private @Nullable String decide(Runnable step) {
    return act(
        "decide",
        () -> {
          step.run();
          return HERE + "&part=proposals&proposal=" + proposal;
        });
  }

  /** Something that says where to go on. */
  private interface Step {
    String take();
  }

  private @Nullable String act(String form, Step step) {
    try {
      return step.take();
    } catch (DomainException problem) {
      messages.show(form, problem);
      return null;
    }
  }

  public long getQuery() {
    return query;
  }

  public void setQuery(long query) {
    this.query = query;
  }

  public long getProposal() {
    return proposal;
  }

  public void setProposal(long proposal) {
    this.proposal = proposal;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }
}
