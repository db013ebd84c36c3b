package nl.vipez.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.catalogue.CatalogueDesk;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.DefinitionFields;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.steering.model.Proposal;

/** What a proposal must hold before members are asked to vote on it. */
@ApplicationScoped
class ProposalRules {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_MOTIVATION = 4_000;
  private static final int LONGEST_TERM = 180;
  private static final int YEARS_AHEAD = 2;

  private final Indicators indicators;
  private final CatalogueDesk desk;
  private final Circles circles;

  @Inject
  ProposalRules(Indicators indicators, CatalogueDesk desk, Circles circles) {
    this.indicators = indicators;
    this.desk = desk;
    this.circles = circles;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ProposalRules() {
    this.indicators = null;
    this.desk = null;
    this.circles = null;
  }

  /** The first round whose set can still be changed. */
  int nextRound(LocalDate today) {
    return circles.currentRound().map(Round::year).orElse(today.getYear() - 1) + 1;
  }

  /**
   * What is proposed, with only the fields that become different.
   *
   * @throws DomainException UNPROCESSABLE with every bad field
   */
  Proposal.Content check(Proposal.Content wanted, LocalDate closes, LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    text(errors, "title", wanted.title(), LONGEST_TITLE);
    text(errors, "motivation", wanted.motivation(), LONGEST_MOTIVATION);
    int next = nextRound(today);
    if (wanted.roundYear() < next || wanted.roundYear() > next + YEARS_AHEAD) {
      errors.add(
          FieldError.of(
              "roundYear",
              "catalogue.bad-whole",
              String.valueOf(next),
              String.valueOf(next + YEARS_AHEAD)));
    }
    if (!closes.isAfter(today) || closes.isAfter(today.plusDays(LONGEST_TERM))) {
      errors.add(FieldError.of("closes", "steering.bad-closing", LONGEST_TERM));
    }
    Optional<Indicator> now = indicators.find(wanted.indicator());
    if ((wanted.kind() == Proposal.Kind.NEW) == now.isPresent()) {
      errors.add(
          FieldError.of(
              "indicator",
              now.isPresent() ? "catalogue.taken" : "catalogue.unknown",
              wanted.indicator()));
    }
    if (!errors.isEmpty()) {
      throw new DomainException(Problem.UNPROCESSABLE, "steering.bad-fields", List.of(), errors);
    }
    return new Proposal.Content(
        wanted.kind(),
        wanted.indicator(),
        wanted.roundYear(),
        wanted.title().strip(),
        wanted.motivation().strip(),
        fields(wanted, now),
        wanted.meaningChanged());
  }

  private Map<String, String> fields(Proposal.Content wanted, Optional<Indicator> now) {
    if (wanted.kind() == Proposal.Kind.DROP) {
      return Map.of();
    }
    Map<String, String> asked = new HashMap<>(wanted.fields());
    asked.keySet().retainAll(DefinitionFields.NAMES);
    if (wanted.kind() == Proposal.Kind.NEW) {
      asked.put("validFrom", String.valueOf(wanted.roundYear() - 1));
    }
    Map<String, String> after = DefinitionFields.of(desk.check(wanted.indicator(), asked));
    Map<String, String> before = now.map(DefinitionFields::of).orElse(Map.of());
    Map<String, String> different = new HashMap<>();
    DefinitionFields.between(before, after).forEach(one -> different.put(one.field(), one.after()));
    if (different.isEmpty()) {
      throw refusal("indicator", "catalogue.nothing-changed");
    }
    if (now.isPresent() && different.containsKey("unitEn") && !wanted.meaningChanged()) {
      throw refusal("meaningChanged", "steering.unit-is-meaning");
    }
    return different;
  }

  private static DomainException refusal(String field, String key) {
    return new DomainException(
        Problem.UNPROCESSABLE,
        "steering.bad-fields",
        List.of(),
        List.of(FieldError.of(field, key)));
  }

  private static void text(List<FieldError> errors, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      errors.add(FieldError.of(field, "catalogue.bad-text", longest));
    }
  }
}
