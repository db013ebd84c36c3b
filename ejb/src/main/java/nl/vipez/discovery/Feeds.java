package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.vipez.account.Accounts;
import nl.vipez.account.Keys;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.Find;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.shared.ShortMemory;

/**
 * A person's saved searches as a feed under a secret address. Who has the address reads what its
 * person may see, so it can be replaced and taken back at any time; only a keyed hash is kept.
 */
@ApplicationScoped
@Transactional
public class Feeds {
  private static final int ENTRIES = 50;
  private static final int MOST_A_MINUTE = 30;
  private static final int MOST_READERS = 10_000;

  private final Sql sql;
  private final Keys keys;
  private final Accounts accounts;
  private final SavedSearchTable table;
  private final Finds finds;
  private final FoundAgain documents;
  private final Clock clock;
  private final ShortMemory<String, AtomicInteger> reads;

  @Inject
  Feeds(
      Sql sql,
      Keys keys,
      Accounts accounts,
      SavedSearchTable table,
      Finds finds,
      FoundAgain documents,
      Clock clock) {
    this.sql = sql;
    this.keys = keys;
    this.accounts = accounts;
    this.table = table;
    this.finds = finds;
    this.documents = documents;
    this.clock = clock;
    this.reads = new ShortMemory<>(clock, Duration.ofMinutes(1), MOST_READERS);
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Feeds() {
    this.sql = null;
    this.keys = null;
    this.accounts = null;
    this.table = null;
    this.finds = null;
    this.documents = null;
    this.clock = null;
    this.reads = null;
  }

  /**
   * What a feed holds.
   *
   * @param id of the feed, the same under every secret, and telling none of it
   * @param name of the search, when it is of one
   * @param language of its person
   * @param changed when its newest entry was found, or its oldest search was saved
   * @param entries latest first, at most 50; a document of several searches once
   */
  public record Content(
      UUID id, Optional<String> name, String language, Instant changed, List<Entry> entries) {}

  /**
   * An entry.
   *
   * @param search which search found it
   * @param find the document
   */
  public record Entry(SavedSearch search, Find find) {}

  /** Whether the caller has a feed. */
  public boolean has(Caller caller) {
    return !sql.list(
            "select 1 from feed where username = ?", row -> row.getInt(1), caller.username())
        .isEmpty();
  }

  /** Makes a new secret for the caller's feed; an earlier one stops working. */
  public String renew(Caller caller) {
    if (accounts.find(caller.username()).isEmpty()) {
      throw new DomainException(Problem.NOT_FOUND, "account.none");
    }
    revoke(caller);
    String key = keys.draw();
    sql.update(
        "insert into feed (username, hash, created_at) values (?, ?, ?)",
        caller.username(),
        keys.hash(key),
        clock.instant().atOffset(ZoneOffset.UTC));
    return key;
  }

  /** Takes the caller's feed away. */
  public void revoke(Caller caller) {
    sql.update("delete from feed where username = ?", caller.username());
  }

  /**
   * The feed under a secret.
   *
   * @param search id of one saved search, or of all when empty
   * @throws DomainException NOT_FOUND when the secret is no longer one or its account is blocked,
   *     TOO_MANY beyond thirty reads a minute
   */
  public Content read(String key, Optional<String> search) {
    AccountFacts person =
        sql
            .list(
                "select username from feed where hash = ?", row -> row.getString(1), keys.hash(key))
            .stream()
            .findFirst()
            .flatMap(accounts::find)
            .filter(one -> !one.blocked())
            .orElseThrow(Feeds::unknown);
    if (reads.get(person.username(), one -> new AtomicInteger()).incrementAndGet()
        > MOST_A_MINUTE) {
      throw new DomainException(Problem.TOO_MANY, "saved.feed-too-often", 60);
    }
    table.lock(person.username());
    List<SavedSearchRow> rows =
        table.of(person.username()).stream()
            .filter(row -> search.map(row.saved().id()::equals).orElse(true))
            .toList();
    if (search.isPresent() && rows.isEmpty()) {
      throw unknown();
    }
    return content(person, search, rows);
  }

  void erased(@Observes AccountErased event) {
    sql.update("delete from feed where username = ?", event.username());
  }

  private Content content(AccountFacts person, Optional<String> search, List<SavedSearchRow> rows) {
    Caller caller = person.caller();
    List<Entry> entries = new ArrayList<>();
    for (SavedSearchRow row : rows) {
      Map<String, Instant> found = finds.refresh(caller, row, clock.instant());
      List<String> latest = Finds.after(found, Instant.MIN).stream().limit(ENTRIES).toList();
      documents
          .of(caller, row, latest, found)
          .forEach(one -> entries.add(new Entry(row.saved(), one)));
    }
    List<Entry> kept =
        entries.stream()
            .sorted(Comparator.comparing((Entry entry) -> entry.find().foundAt()).reversed())
            .collect(
                Collectors.toMap(
                    entry -> entry.find().document().id(),
                    entry -> entry,
                    (first, later) -> first,
                    LinkedHashMap::new))
            .values()
            .stream()
            .limit(ENTRIES)
            .toList();
    Instant changed =
        kept.stream()
            .map(entry -> entry.find().foundAt())
            .findFirst()
            .or(
                () ->
                    rows.stream().map(row -> row.saved().created()).min(Comparator.naturalOrder()))
            .orElse(Instant.EPOCH);
    return new Content(
        id(person.username(), search),
        search.map(one -> rows.getFirst().saved().name()),
        person.language(),
        changed,
        kept);
  }

  private UUID id(String username, Optional<String> search) {
    String hash = keys.hash("feed of " + username + search.map(id -> ", " + id).orElse(""));
    return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.US_ASCII));
  }

  private static DomainException unknown() {
    return new DomainException(Problem.NOT_FOUND, "saved.no-feed");
  }
}
