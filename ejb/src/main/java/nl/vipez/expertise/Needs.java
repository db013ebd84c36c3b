package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.AskedBefore;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.NeedDraft;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Questions that municipalities put to each other. */
@ApplicationScoped
@Transactional
public class Needs {
  private final ExpertiseRepository repository;
  private final KnownCodes codes;
  private final Clock clock;

  @Inject
  Needs(ExpertiseRepository repository, KnownCodes codes, Clock clock) {
    this.repository = repository;
    this.codes = codes;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Needs() {
    this.repository = null;
    this.codes = null;
    this.clock = null;
  }

  /** The needs of the caller's municipality, newest first; none for callers without one. */
  public List<Need> mine(Caller caller) {
    return caller
        .municipality()
        .map(code -> repository.needsOf(code).stream().map(NeedRow::toNeed).toList())
        .orElse(List.of());
  }

  /** The same with what came of them, once somebody told. */
  List<AskedBefore> askedBefore(Caller caller) {
    Map<Long, String> outcomes = new HashMap<>();
    caller.municipality().stream()
        .flatMap(code -> repository.closedFor(code).stream())
        .forEach(row -> row.outcome().ifPresent(told -> outcomes.put(row.need().id(), told)));
    return mine(caller).stream()
        .map(need -> new AskedBefore(need, Optional.ofNullable(outcomes.get(need.id()))))
        .toList();
  }

  /**
   * One need of the caller's municipality.
   *
   * @throws DomainException NOT_FOUND where there is none or it is another municipality's
   */
  public Need find(Caller caller, long id) {
    return row(caller, id).toNeed();
  }

  NeedRow row(Caller caller, long id) {
    return repository
        .need(id)
        .filter(row -> caller.worksFor(row.toNeed().municipality()))
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "expertise.no-need", id));
  }

  /**
   * Keeps a new need of the caller's own municipality.
   *
   * @throws DomainException FORBIDDEN for another municipality, UNPROCESSABLE with every bad field
   */
  public Need ask(Caller caller, NeedDraft draft) {
    if (!caller.worksFor(draft.municipality())) {
      throw new DomainException(Problem.FORBIDDEN, "expertise.own-municipality-only");
    }
    codes.check(caller).check(draft);
    return repository.add(new NeedRow(caller, draft, clock.instant())).toNeed();
  }

  /** An erased account asked nothing any more; its questions stay their municipality's. */
  void erased(@Observes AccountErased event) {
    repository.needsBy(event.username()).forEach(NeedRow::forgetPerson);
  }
}
