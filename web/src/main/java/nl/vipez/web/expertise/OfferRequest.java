package nl.vipez.web.expertise;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.model.OfferDraft;
import org.jspecify.annotations.Nullable;

/**
 * The body of POST /offers.
 *
 * @param title one line
 * @param text the experience
 * @param themes theme codes; none when absent
 * @param documents ids of documents named as own practice
 * @param reach how to be reached after a yes; may be absent
 * @param capacity how many requests at once; 1 when absent
 * @param availableFrom first day; today when absent
 * @param availableTo last day; no end when absent
 * @param consent whether the person wants to be found; no when absent
 */
public record OfferRequest(
    @Nullable String title,
    @Nullable String text,
    @Nullable Set<String> themes,
    @Nullable Set<String> documents,
    @Nullable String reach,
    @Nullable Integer capacity,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableTo,
    @Nullable Boolean consent) {

  OfferDraft draft(Clock clock) {
    return new OfferDraft(
        Optional.ofNullable(title).orElse(""),
        Optional.ofNullable(text).orElse(""),
        Optional.ofNullable(themes).orElse(Set.of()),
        Optional.ofNullable(documents).orElse(Set.of()),
        Optional.ofNullable(reach).orElse(""),
        Optional.ofNullable(capacity).orElse(1),
        Optional.ofNullable(availableFrom)
            .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"))),
        Optional.ofNullable(availableTo),
        Boolean.TRUE.equals(consent));
  }
}
