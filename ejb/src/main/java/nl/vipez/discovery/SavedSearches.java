package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.AlertFrequency;
import nl.vipez.discovery.model.Find;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.discovery.model.SavedSearchDraft;
import nl.vipez.discovery.model.SearchAddress;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** The searches a person keeps; somebody else's are not there. */
@ApplicationScoped
@Transactional
public class SavedSearches {
  private static final int MOST = 50;
  private static final int SHOWN = 50;

  private final SavedSearchTable table;
  private final Finds finds;
  private final FoundAgain documents;
  private final Clock clock;

  @Inject
  SavedSearches(SavedSearchTable table, Finds finds, FoundAgain documents, Clock clock) {
    this.table = table;
    this.finds = finds;
    this.documents = documents;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SavedSearches() {
    this.table = null;
    this.finds = null;
    this.documents = null;
    this.clock = null;
  }

  /**
   * A saved search with what it finds now.
   *
   * @param saved the search
   * @param total how many documents
   * @param fresh how many of them its person has not looked at
   */
  public record Counted(SavedSearch saved, int total, int fresh) {}

  /** The caller's searches, newest first, counted now. */
  public List<Counted> list(Caller caller) {
    requirePerson(caller);
    Instant now = clock.instant();
    List<Counted> all = new ArrayList<>();
    for (SavedSearchRow row : locked(caller)) {
      Map<String, Instant> found = finds.refresh(caller, row, now);
      int fresh = Finds.after(found, row.saved().looked()).size();
      all.add(new Counted(row.saved(), found.size(), fresh));
    }
    return List.copyOf(all);
  }

  /** One of the caller's searches. */
  public SavedSearch find(Caller caller, String id) {
    return own(caller, id).saved();
  }

  /**
   * Keeps a search; what it finds now is no news any more.
   *
   * @throws DomainException CONFLICT at more than 50 searches
   */
  public SavedSearch save(Caller caller, SavedSearchDraft draft) {
    requirePerson(caller);
    if (locked(caller).size() >= MOST) {
      throw new DomainException(Problem.CONFLICT, "saved.too-many", MOST);
    }
    Instant now = clock.instant();
    SavedSearch saved =
        new SavedSearch(
            UUID.randomUUID().toString(),
            draft.name(),
            SearchAddress.of(draft.search()),
            draft.frequency(),
            now,
            now);
    SavedSearchRow row =
        new SavedSearchRow(saved, caller.username(), now, finds.change(), finds.stamp(caller));
    table.add(row, draft.frequency().next(now));
    finds.refresh(caller, row, now);
    return saved;
  }

  /** Changes the name of a search and how often its finds are mailed. */
  public SavedSearch change(Caller caller, String id, String name, AlertFrequency frequency) {
    SavedSearchRow row = own(caller, id);
    Instant now = clock.instant();
    if (row.saved().frequency() == AlertFrequency.NONE) {
      // What came before the alerts were turned on is no news.
      finds.refresh(caller, row, now);
      table.startAlerts(id, now);
    }
    table.change(id, SavedSearchDraft.checkedName(name), frequency, frequency.next(now));
    return own(caller, id).saved();
  }

  /** Forgets a search and what it found. */
  public void delete(Caller caller, String id) {
    table.remove(own(caller, id).saved().id());
  }

  /** The latest finds of a search, at most 50, latest first. */
  public List<Find> finds(Caller caller, String id) {
    SavedSearchRow row = own(caller, id);
    Map<String, Instant> found = finds.refresh(caller, row, clock.instant());
    return documents.of(
        caller, row, Finds.after(found, Instant.MIN).stream().limit(SHOWN).toList(), found);
  }

  /** From now on what the search finds at present is no news. */
  public void looked(Caller caller, String id) {
    own(caller, id);
    table.looked(id, clock.instant());
  }

  void erased(@Observes AccountErased event) {
    table.of(event.username()).forEach(row -> table.remove(row.saved().id()));
  }

  private List<SavedSearchRow> locked(Caller caller) {
    table.lock(caller.username());
    return table.of(caller.username());
  }

  private SavedSearchRow own(Caller caller, String id) {
    table.lock(caller.username());
    return table
        .find(caller.username(), id)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "saved.unknown"));
  }

  private static void requirePerson(Caller caller) {
    if (!caller.signedIn()) {
      throw new DomainException(Problem.NOT_FOUND, "saved.unknown");
    }
  }
}
