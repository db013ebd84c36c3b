package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.platform.Sql;

/** What happened in a round, each with who, when and why. */
@ApplicationScoped
@Transactional
public class RoundSteps {
  private final Sql sql;
  private final Clock clock;

  @Inject
  RoundSteps(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected RoundSteps() {
    this.sql = null;
    this.clock = null;
  }

  /** What can happen. */
  public enum Kind {
    /** The round was opened. */
    OPEN,
    /** Entering ended, checking began. */
    VALIDATION,
    /** Everything was pinned. */
    FROZEN,
    /** It was shown to the participants. */
    PUBLISHED,
    /** A municipality handed in. */
    HANDED_IN,
    /** It took that back. */
    TAKEN_BACK
  }

  /**
   * One step.
   *
   * @param kind what happened
   * @param municipality whose hand-in it is; empty for the round as a whole
   * @param who username
   * @param note why; may be empty
   * @param at when
   */
  public record Taken(
      Kind kind, Optional<String> municipality, String who, String note, Instant at) {}

  void add(int round, Kind kind, Optional<String> municipality, Caller caller, String note) {
    sql.update(
        "insert into round_step (round_year, municipality, step, taken_by, note, taken_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        round,
        municipality.orElse(null),
        kind.name(),
        caller.username(),
        note,
        DiscrepancyRepository.utc(clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /** All steps of a round, oldest first. */
  List<Taken> of(int round) {
    return sql.list(
        "select step, municipality, taken_by, note, taken_at from round_step where round_year = ?"
            + " order by id",
        row ->
            new Taken(
                Kind.valueOf(row.getString(1)),
                Optional.ofNullable(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant()),
        round);
  }

  /** When each municipality that handed in did so for the last time. */
  Map<String, Instant> handedIn(int round) {
    Map<String, Instant> handedIn = new LinkedHashMap<>();
    for (Taken step : of(round)) {
      step.municipality()
          .ifPresent(
              code -> {
                if (step.kind() == Kind.HANDED_IN) {
                  handedIn.put(code, step.at());
                } else {
                  handedIn.remove(code);
                }
              });
    }
    return handedIn;
  }
}
