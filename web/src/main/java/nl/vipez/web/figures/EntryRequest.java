package nl.vipez.web.figures;

import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.EntryChange;
import nl.vipez.benchmark.model.entry.MissingReason;
import nl.vipez.benchmark.model.entry.TypedNumber;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The body of PUT /entries/{municipality}/{year}/{indicator}.
 *
 * @param value as a person types it: "12,5"; absent or empty without a figure
 * @param status A (when absent), P, E or M
 * @param reason why there is no figure: NOT_YET, NOT_RECORDED, NOT_APPLICABLE or OTHER
 * @param note explanation; may be absent
 * @param vintage the vintage the caller saw; 0 for none
 * @param noteNumber the number of the note the caller saw; 0 for none
 * @param heldId what the caller saw waiting; 0 for nothing
 */
public record EntryRequest(
    @Nullable String value,
    @Nullable String status,
    @Nullable String reason,
    @Nullable String note,
    @Nullable Integer vintage,
    @Nullable Integer noteNumber,
    @Nullable Long heldId) {

  EntryChange change(String indicator, String municipality, int year) {
    Status letter =
        given(status)
            .map(
                text ->
                    Status.ofLetter(text)
                        .orElseThrow(() -> bad("status", "benchmark.entry.status")))
            .orElse(Status.A);
    Optional<MissingReason> why =
        given(reason)
            .map(
                text ->
                    MissingReason.of(text)
                        .orElseThrow(() -> bad("reason", "benchmark.entry.reason")));
    return new EntryChange(
        indicator,
        municipality,
        year,
        given(value).map(EntryRequest::number),
        letter,
        why,
        given(note).orElse(""),
        Optional.ofNullable(vintage).orElse(0),
        Optional.ofNullable(noteNumber).orElse(0),
        Optional.ofNullable(heldId).orElse(0L));
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
  }

  private static double number(String text) {
    TypedNumber number = TypedNumber.of(text);
    number
        .readings()
        .ifPresent(
            readings -> {
              throw bad(
                  "value", "benchmark.entry.ambiguous", text, readings.whole(), readings.decimal());
            });
    return number.value().orElseThrow(() -> bad("value", "benchmark.entry.number", text));
  }

  private static DomainException bad(String field, String key, Object... arguments) {
    return new DomainException(
        Problem.UNPROCESSABLE,
        "benchmark.entry.refused",
        List.of(),
        List.of(FieldError.of(field, key, arguments)));
  }
}
