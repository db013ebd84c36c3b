package nl.vipez.benchmark.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.EntryChange;
import nl.vipez.benchmark.model.entry.EntryNote;
import nl.vipez.benchmark.model.entry.MissingReason;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/** What an answer must hold to: the hard rules, the same for a screen and a table. */
final class EntryRules {
  private static final Set<Status> ALLOWED = Set.of(Status.A, Status.P, Status.E, Status.M);

  private EntryRules() {}

  /**
   * Checks one answer.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} with each field that is wrong
   */
  static void check(Indicator indicator, EntryChange change) {
    List<FieldError> errors = new ArrayList<>();
    change
        .value()
        .filter(value -> !indicator.limits().allow(value))
        .ifPresent(value -> errors.add(bounds("value", indicator)));
    problem(change.value(), change.status(), change.reason(), change.note())
        .ifPresent(wrong -> errors.add(FieldError.of(wrong.field(), wrong.key())));
    if (!errors.isEmpty()) {
      throw new DomainException(
          Problem.UNPROCESSABLE, "benchmark.entry.refused", List.of(), errors);
    }
  }

  /** Says between which bounds a value must lie. */
  static FieldError bounds(String field, Indicator indicator) {
    Optional<Double> low = indicator.limits().low();
    Optional<Double> high = indicator.limits().high();
    if (low.isPresent() && high.isPresent()) {
      return FieldError.of(field, "benchmark.entry.between", low.get(), high.get());
    }
    return low.isPresent()
        ? FieldError.of(field, "benchmark.entry.at-least", low.get())
        : FieldError.of(field, "benchmark.entry.at-most", high.orElse(Double.MAX_VALUE));
  }

  /** A field that does not go with the others. */
  record Wrong(String field, String key) {}

  /** The first thing that does not go together. */
  static Optional<Wrong> problem(
      Optional<Double> value, Status status, Optional<MissingReason> reason, String note) {
    if (!ALLOWED.contains(status)) {
      return Optional.of(new Wrong("status", "benchmark.entry.status"));
    }
    if (note.length() > EntryNote.LONGEST) {
      return Optional.of(new Wrong("note", "benchmark.entry.note-long"));
    }
    if (status == Status.M) {
      return missing(value, reason, note);
    }
    return reason.isPresent()
        ? Optional.of(new Wrong("reason", "benchmark.entry.reason-and-value"))
        : Optional.empty();
  }

  private static Optional<Wrong> missing(
      Optional<Double> value, Optional<MissingReason> reason, String note) {
    if (value.isPresent()) {
      return Optional.of(new Wrong("value", "benchmark.entry.missing-and-value"));
    }
    if (reason.isEmpty()) {
      return Optional.of(new Wrong("reason", "benchmark.entry.reason"));
    }
    return reason.get() == MissingReason.OTHER && note.isBlank()
        ? Optional.of(new Wrong("note", "benchmark.entry.note"))
        : Optional.empty();
  }
}
