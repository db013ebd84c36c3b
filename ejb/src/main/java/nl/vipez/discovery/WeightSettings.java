package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.platform.Sql;
import nl.vipez.search.Weights;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.VocabularyChanged;

/** The weights that decide the order, each setting kept with who made it; the last one counts. */
@ApplicationScoped
@Transactional
public class WeightSettings {
  private final Sql sql;
  private final Clock clock;
  private final Event<VocabularyChanged> changed;

  @Inject
  WeightSettings(Sql sql, Clock clock, Event<VocabularyChanged> changed) {
    this.sql = sql;
    this.clock = clock;
    this.changed = changed;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected WeightSettings() {
    this.sql = null;
    this.clock = null;
    this.changed = null;
  }

  /** The weights as they are set now; the usual ones before the first setting. */
  public Weights current() {
    return sql
        .list(
            "select weights from search_weights order by id desc fetch first 1 rows only",
            row -> read(row.getString(1)))
        .stream()
        .findFirst()
        .orElseGet(Weights::usual);
  }

  /** The number of the present setting, 0 before the first; goes up with each. */
  public int edition() {
    return sql.list("select coalesce(max(id), 0) from search_weights", row -> row.getInt(1))
        .getFirst();
  }

  /**
   * Sets the weights; every server uses them within seconds.
   *
   * @param edition the setting that is replaced
   * @return the number of the new setting
   * @throws DomainException NOT_FOUND for who is no curator, CONFLICT when another setting was made
   *     meanwhile
   */
  public int set(Caller caller, Weights weights, int edition) {
    if (!caller.is(Role.CURATOR)) {
      throw new DomainException(Problem.NOT_FOUND, "theme.curators-only");
    }
    // Holding this row lets writers come one by one.
    sql.update("update vocabulary_counter set last_number = last_number + 1");
    if (edition() != edition) {
      throw new DomainException(Problem.CONFLICT, "relevance.weights-changed");
    }
    sql.update(
        "insert into search_weights (weights, set_by, set_at) values (?, ?, ?)",
        text(weights),
        caller.username(),
        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    changed.fire(new VocabularyChanged());
    return edition();
  }

  /** As text, name=value joined by commas. */
  public static String text(Weights weights) {
    return new TreeMap<>(weights.values())
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(","));
  }

  /** Reads what {@link #text} wrote; names unknown to this version are passed over. */
  public static Weights read(String text) {
    Map<Weights.Name, Double> values = new EnumMap<>(Weights.Name.class);
    for (String pair : text.split(",")) {
      List<String> halves = List.of(pair.split("="));
      for (Weights.Name name : Weights.Name.values()) {
        if (halves.size() == 2 && name.name().equals(halves.getFirst())) {
          values.put(name, Math.clamp(Double.parseDouble(halves.getLast()), 0, name.highest()));
        }
      }
    }
    return new Weights(values);
  }
}
