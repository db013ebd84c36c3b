package nl.vipez.web.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.curation.Action;
import nl.vipez.library.model.curation.HistoryFilter;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Reads which entries of the history are asked; days are of the Netherlands. */
final class HistoryParameters {
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private HistoryParameters() {}

  /**
   * The filter; blank parameters do not filter.
   *
   * @throws DomainException INVALID for an unknown action or a bad day
   */
  static HistoryFilter read(
      @Nullable String document,
      @Nullable String by,
      @Nullable String action,
      @Nullable String since,
      @Nullable String until) {
    return new HistoryFilter(
        filled(document),
        filled(by),
        filled(action).map(code -> Action.ofCode(code).orElseThrow(() -> bad("action", code))),
        filled(since).map(day -> start("since", day, 0)),
        filled(until).map(day -> start("until", day, 1)));
  }

  private static Optional<String> filled(@Nullable String given) {
    return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Instant start(String field, String day, int later) {
    try {
      return LocalDate.parse(day).plusDays(later).atStartOfDay(NETHERLANDS).toInstant();
    } catch (DateTimeParseException e) {
      throw bad(field, day);
    }
  }

  private static DomainException bad(String field, String given) {
    return new DomainException(
        Problem.INVALID,
        "library.bad-parameter",
        List.of(field),
        List.of(FieldError.of(field, "library.field.code", given)));
  }
}
