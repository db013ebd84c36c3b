package nl.vipez.web.steering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import nl.vipez.steering.model.Proposal;
import nl.vipez.web.QueryValues;
import nl.vipez.web.catalogue.DefinitionRequest;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is sent.
 *
 * @param kind NEW, CHANGE or DROP
 * @param indicator code
 * @param roundYear the round in which it takes effect
 * @param title in a few words
 * @param motivation why
 * @param definition the fields that become different
 * @param meaningChanged whether figures before and after cannot be compared
 * @param closes last day of the vote (ISO)
 */
public record ProposalRequest(
    @Nullable String kind,
    @Nullable String indicator,
    @Nullable Integer roundYear,
    @Nullable String title,
    @Nullable String motivation,
    @Nullable Map<String, Object> definition,
    @Nullable Boolean meaningChanged,
    @Nullable String closes) {

  Proposal.Content content() {
    return new Proposal.Content(
        kindOf(),
        Objects.requireNonNullElse(indicator, ""),
        Objects.requireNonNullElse(roundYear, 0),
        Objects.requireNonNullElse(title, ""),
        Objects.requireNonNullElse(motivation, ""),
        DefinitionRequest.texts(definition),
        Boolean.TRUE.equals(meaningChanged));
  }

  private Proposal.Kind kindOf() {
    return Arrays.stream(Proposal.Kind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElseThrow(() -> QueryValues.invalid("kind", "catalogue.bad-choice"));
  }

  LocalDate lastDay() {
    try {
      return LocalDate.parse(Objects.requireNonNullElse(closes, ""));
    } catch (DateTimeException unreadable) {
      throw QueryValues.invalid("closes", "steering.bad-date");
    }
  }
}
