package nl.vipez.relevance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.vipez.account.model.Caller;
import nl.vipez.relevance.model.Change;
import nl.vipez.relevance.model.Comparison;
import nl.vipez.relevance.model.Proposal;
import nl.vipez.relevance.model.Proposal.State;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/** Changes that curators propose, try, put to use and take back. */
@ApplicationScoped
@Transactional
public class Proposals {
  private static final int MOST = 200;
  private static final int LONGEST_TITLE = 200;

  private final ProposalRepository repository;
  private final Bench bench;
  private final ChangeDesk desk;

  @Inject
  Proposals(ProposalRepository repository, Bench bench, ChangeDesk desk) {
    this.repository = repository;
    this.bench = bench;
    this.desk = desk;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Proposals() {
    this.repository = null;
    this.bench = null;
    this.desk = null;
  }

  /**
   * The newest proposals, at most 200.
   *
   * @throws DomainException NOT_FOUND for who is no curator
   */
  public List<Proposal> list(Caller caller) {
    Door.curators(caller);
    return repository.newest(MOST);
  }

  /**
   * One proposal.
   *
   * @throws DomainException NOT_FOUND for who is no curator, or when it is not there
   */
  public Proposal find(Caller caller, long id) {
    Door.curators(caller);
    return repository
        .byId(id)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "relevance.no-proposal"));
  }

  /**
   * Keeps a change to try.
   *
   * @throws DomainException NOT_FOUND for who is no curator, UNPROCESSABLE with every bad field
   */
  public Proposal propose(Caller caller, String title, Change change) {
    Door.curators(caller);
    String kept = title.strip();
    if (kept.isEmpty() || kept.length() > LONGEST_TITLE) {
      throw JudgedQueries.unprocessable(
          FieldError.of("title", "relevance.bad-title", LONGEST_TITLE));
    }
    desk.check(caller, change);
    return repository.add(kept, change, caller.username());
  }

  /**
   * Puts a proposal to use, and keeps who did, when, and what was measured.
   *
   * @throws DomainException as {@link #find}; CONFLICT when it is no draft any more, or what it
   *     changes was changed meanwhile
   */
  public Proposal publish(Caller caller, long id) {
    repository.lock();
    Proposal proposal = inState(caller, id, State.DRAFT);
    Comparison measured = bench.compare(caller, proposal.change());
    ChangeDesk.Applied applied = desk.apply(caller, proposal.change());
    repository.published(
        id, applied.before(), figures(measured), applied.edition(), caller.username());
    return find(caller, id);
  }

  /**
   * Takes a published proposal back: what stood there before stands there again.
   *
   * @throws DomainException as {@link #find}; CONFLICT when it is not in use, or what it changed
   *     was changed since
   */
  public Proposal rollBack(Caller caller, long id) {
    repository.lock();
    Proposal proposal = inState(caller, id, State.PUBLISHED);
    desk.undo(caller, proposal);
    repository.closed(id, State.ROLLED_BACK, caller.username());
    return find(caller, id);
  }

  /**
   * Gives a draft up.
   *
   * @throws DomainException as {@link #publish}
   */
  public Proposal drop(Caller caller, long id) {
    repository.lock();
    inState(caller, id, State.DRAFT);
    repository.closed(id, State.DROPPED, caller.username());
    return find(caller, id);
  }

  private Proposal inState(Caller caller, long id, State state) {
    Proposal proposal = find(caller, id);
    if (proposal.state() != state) {
      throw new DomainException(Problem.CONFLICT, "relevance.state-forbids");
    }
    return proposal;
  }

  private static String figures(Comparison measured) {
    return String.format(
        Locale.ROOT,
        "nDCG@10 %s → %s; %+.3f [%+.3f; %+.3f]; p %.3f; n %d; %s",
        figure(measured.mean(one -> one.before().all())),
        figure(measured.mean(one -> one.after().all())),
        measured.difference().mean(),
        measured.difference().low(),
        measured.difference().high(),
        measured.difference().chance(),
        measured.difference().queries(),
        measured.difference().verdict());
  }

  private static String figure(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "–";
  }
}
