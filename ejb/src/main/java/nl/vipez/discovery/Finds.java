package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.SearchAddress;
import nl.vipez.library.Publications;
import nl.vipez.platform.Sql;

/**
 * Which documents a saved search finds, and since when. A document is found anew when it was
 * published, changed or opened to this person since the last look; one that comes up because words
 * are read differently now (a synonym, say) was there all along and is not news. A document that
 * was found once stays known, so that neither an edit nor a withdrawal in between makes news of it.
 */
@ApplicationScoped
class Finds {
  private final Sql sql;
  private final SearchService service;
  private final Publications publications;
  private final Audiences audiences;
  private final SavedSearchTable table;

  @Inject
  Finds(
      Sql sql,
      SearchService service,
      Publications publications,
      Audiences audiences,
      SavedSearchTable table) {
    this.sql = sql;
    this.service = service;
    this.publications = publications;
    this.audiences = audiences;
    this.table = table;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Finds() {
    this.sql = null;
    this.service = null;
    this.publications = null;
    this.audiences = null;
    this.table = null;
  }

  /** The number of the last change that what is found now has taken in. */
  long change() {
    return service.appliedChange();
  }

  /** Tells two audiences apart. */
  String stamp(Caller caller) {
    StringBuilder open = new StringBuilder();
    audiences
        .of(caller)
        .documents()
        .forEach(
            (visibility, owners) ->
                open.append(visibility)
                    .append(owners.map(some -> new TreeSet<>(some).toString()).orElse("*")));
    return UUID.nameUUIDFromBytes(open.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Brings the finds of a search up to now, for its person as that person may see now.
   *
   * @return what is found now with the time since when, best first
   */
  Map<String, Instant> refresh(Caller caller, SavedSearchRow row, Instant now) {
    long change = change();
    String stamp = stamp(caller);
    boolean opened = !stamp.equals(row.audience());
    Map<String, Instant> known = known(row.saved().id());
    Map<String, Instant> found = new LinkedHashMap<>();
    List<Object[]> fresh = new ArrayList<>();
    for (String id : service.matching(caller, search(row))) {
      Instant since = known.get(id);
      if (since == null) {
        boolean news = opened || publications.changeOf(id) > row.change();
        since = news ? now : row.saved().created();
        fresh.add(new Object[] {row.saved().id(), id, utc(since)});
      }
      found.put(id, since);
    }
    sql.batch(
        "insert into saved_search_find (search_id, document_id, found_at) values (?, ?, ?)", fresh);
    if (change != row.change() || opened) {
      table.complete(row.saved().id(), change, stamp);
    }
    return found;
  }

  /** What a saved search looks for. */
  static Search search(SavedSearchRow row) {
    return SearchAddress.read(row.saved().address(), 0, 0);
  }

  private Map<String, Instant> known(String search) {
    Map<String, Instant> known = new LinkedHashMap<>();
    sql.list(
        "select document_id, found_at from saved_search_find where search_id = ?",
        row -> known.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()),
        search);
    return known;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** The finds later than a time, latest first. */
  static List<String> after(Map<String, Instant> found, Instant time) {
    return found.entrySet().stream()
        .filter(one -> one.getValue().isAfter(time))
        .sorted(Map.Entry.<String, Instant>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
