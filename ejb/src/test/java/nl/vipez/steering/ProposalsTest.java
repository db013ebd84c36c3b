package nl.vipez.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.IndicatorsFixture;
import nl.vipez.benchmark.catalogue.CatalogueDesk;
import nl.vipez.benchmark.catalogue.CatalogueFixture;
import nl.vipez.benchmark.catalogue.Draft;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.Version;
import nl.vipez.circle.CircleFixture;
import nl.vipez.circle.Circles;
import nl.vipez.mail.SilentEvent;
import nl.vipez.municipality.MunicipalityFixture;
import nl.vipez.platform.MovableClock;
import nl.vipez.platform.NoProgress;
import nl.vipez.platform.Sql;
import nl.vipez.platform.TestDatabase;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.steering.model.Choice;
import nl.vipez.steering.model.Outcome;
import nl.vipez.steering.model.Proposal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** From a proposal to a definition that holds from its round on. */
class ProposalsTest {
  private static final String PARKING = "PARKING_OCCUPANCY_CENTRE";
  private static final Caller ANNA = member("anna");
  private static final Caller BOB = member("bob");
  private static final Caller CEES = member("cees");
  private static final Caller ANALYST =
      new Caller("analyst", "Analist", Optional.of(Role.ANALYST), Optional.empty());
  private static final Caller OFFICER =
      new Caller("officer", "Officer", Optional.of(Role.OFFICER), Optional.of("GM0014"));
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 20);

  private final MovableClock clock = new MovableClock(Instant.parse("2025-11-01T09:00:00Z"));
  private final Sql sql = new Sql(TestDatabase.fresh());
  private final Circles circles = circles();
  private final Indicators indicators = IndicatorsFixture.load(sql, circles, clock);
  private final CatalogueDesk desk = CatalogueFixture.desk(sql, new SilentEvent<>(), clock);
  private final ProposalRepository repository = new ProposalRepository(sql);
  private final ProposalRules rules = new ProposalRules(indicators, desk, circles);
  private final Proposals proposals =
      new Proposals(repository, rules, new ThreeMembers(), clock, 0.5);

  private static final class ThreeMembers extends Members {
    @Override
    Set<String> usernames() {
      return Set.of("anna", "bob", "cees");
    }
  }

  private static Caller member(String name) {
    return new Caller(name, name, Optional.of(Role.STEERING), Optional.empty());
  }

  private Circles circles() {
    MunicipalityFixture.load(sql);
    return CircleFixture.load(sql);
  }

  private static Proposal.Content content(
      Proposal.Kind kind, String indicator, Map<String, String> fields, boolean meaning) {
    return new Proposal.Content(kind, indicator, 2026, "Title", "Because", fields, meaning);
  }

  private String adopted(Proposal.Content content) {
    String id = proposals.propose(ANNA, content, LAST_DAY).id();
    proposals.vote(ANNA, id, Choice.FOR);
    proposals.vote(BOB, id, Choice.FOR);
    proposals.vote(CEES, id, Choice.ABSTAIN);
    assertThat(proposals.decide(BOB, id).state()).isEqualTo(Proposal.State.ADOPTED);
    return id;
  }

  /** Opens the round of 2026, about 2025, and lets what is due take effect. */
  private void openRound() {
    sql.update(
        "insert into benchmark_round (round_year, reference_year, state)"
            + " values (2026, 2025, 'OPEN')");
    Circles now = CircleFixture.load(sql);
    clock.advance(Duration.ofDays(60));
    new Enactment(repository, desk, now, clock).enactDue();
    IndicatorsFixture.refresh(indicators);
  }

  private static void refused(Problem problem, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            DomainException.class, one -> assertThat(one.problem()).isEqualTo(problem));
  }

  @Test
  void aChangeIsProposedDiscussedVotedOnDecidedAndTakesEffectWithItsRound() {
    String id =
        proposals
            .propose(
                ANNA,
                content(
                    Proposal.Kind.CHANGE, PARKING, Map.of("bandLow", "60", "core", "false"), true),
                LAST_DAY)
            .id();
    proposals.say(BOB, id, " Eens. ");
    proposals.say(ANALYST, id, "Kan worden beantwoord.");
    proposals.vote(ANNA, id, Choice.FOR);
    proposals.vote(BOB, id, Choice.AGAINST);
    proposals.vote(BOB, id, Choice.FOR);
    refused(Problem.CONFLICT, () -> proposals.decide(ANNA, id));
    refused(Problem.FORBIDDEN, () -> proposals.vote(ANALYST, id, Choice.FOR));
    Proposals.Detail detail = proposals.get(ANNA, id);
    assertThat(detail.messages()).extracting(Proposal.Message::text).startsWith("Eens.");
    assertThat(detail.ballot().count(Choice.FOR)).isEqualTo(2);
    assertThat(detail.mine()).contains(Choice.FOR);
    assertThat(detail.proposal().content().fields())
        .as("what stays the same is not proposed")
        .isEqualTo(Map.of("bandLow", "60"));

    proposals.vote(CEES, id, Choice.AGAINST);
    Proposal decided = proposals.decide(ANNA, id);
    assertThat(decided.decision().map(Proposal.Decision::outcome)).contains(Outcome.ADOPTED);
    assertThat(proposals.decided(OFFICER, 2026)).extracting(Proposal::id).containsExactly(id);
    refused(Problem.CONFLICT, () -> proposals.say(BOB, id, "Te laat"));
    new Enactment(repository, desk, circles, clock).enactDue();
    assertThat(line(PARKING)).as("the round is not there yet").hasSize(1);

    openRound();
    Version version = line(PARKING).get(0);
    assertThat(version.effectiveFrom()).isEqualTo(2025);
    assertThat(version.change().by()).isEqualTo(Enactment.STEERING_GROUP);
    assertThat(indicators.breaks(PARKING)).containsExactly(2025);
    assertThat(low(2024)).isEqualTo(65);
    assertThat(low(2025)).isEqualTo(60);
    assertThat(proposals.get(ANNA, id).proposal().state()).isEqualTo(Proposal.State.IN_EFFECT);
    new Enactment(repository, desk, CircleFixture.load(sql), clock).enactDue();
    assertThat(line(PARKING)).as("once").hasSize(2);
  }

  private List<Version> line(String code) {
    return CatalogueFixture.catalogue(sql, clock).line(code).orElseThrow().versions();
  }

  private double low(int year) {
    return indicators.ofCategory(10, year).stream()
        .filter(one -> one.code().equals(PARKING))
        .findFirst()
        .flatMap(one -> one.orientation().band())
        .orElseThrow()
        .low();
  }

  @Test
  void oneIsDroppedAndOneComesNew() {
    adopted(content(Proposal.Kind.DROP, "EXECUTIVE_VISITS", Map.of(), false));
    Map<String, String> fields = new HashMap<>();
    fields.put("category", "4");
    fields.put("nl", "Proefindicator");
    fields.put("en", "Trial indicator");
    fields.put("definitionNl", "Proef. Hoger is beter.");
    fields.put("definitionEn", "Trial. Higher is better.");
    fields.put("unitNl", "%");
    fields.put("unitEn", "%");
    fields.put("decimals", "0");
    fields.put("polarity", "HIGHER_IS_BETTER");
    fields.put("source", "OWN");
    fields.put("aggregation", "NONE");
    fields.put("smallestDifference", "3");
    adopted(content(Proposal.Kind.NEW, "TRIAL_INDICATOR", fields, false));
    openRound();

    assertThat(codes(2024)).contains("EXECUTIVE_VISITS").doesNotContain("TRIAL_INDICATOR");
    assertThat(codes(2025)).contains("TRIAL_INDICATOR").doesNotContain("EXECUTIVE_VISITS");
  }

  private List<String> codes(int year) {
    return indicators.ofCategory(4, year).stream().map(Indicator::code).toList();
  }

  @Test
  void whatNoLongerFitsIsToldAndChangesNothing() {
    String id = adopted(content(Proposal.Kind.CHANGE, PARKING, Map.of("bandHigh", "90"), false));
    desk.apply(
        "analyst",
        PARKING,
        new Draft(Map.of("boundHigh", "88"), 0, "because", false, Optional.empty()));
    openRound();

    assertThat(proposals.get(ANNA, id).proposal().hindrance()).contains("catalogue.bad-fields");
    assertThat(line(PARKING)).hasSize(2);
  }

  @Test
  void votesThatEndByThemselvesAreDecidedByTheClock() {
    String id =
        proposals
            .propose(
                BOB, content(Proposal.Kind.DROP, "EXECUTIVE_VISITS", Map.of(), false), LAST_DAY)
            .id();
    proposals.vote(BOB, id, Choice.FOR);
    proposals.decideDue();
    assertThat(proposals.get(BOB, id).proposal().open()).isTrue();
    clock.advance(Duration.ofDays(30));
    refused(Problem.CONFLICT, () -> proposals.vote(ANNA, id, Choice.FOR));
    proposals.decideDue();

    assertThat(proposals.get(BOB, id).proposal().decision().map(Proposal.Decision::outcome))
        .contains(Outcome.NO_QUORUM);
  }

  @Test
  void onlyWhoTakesPartSeesProposals() {
    String id =
        proposals
            .propose(ANNA, content(Proposal.Kind.DROP, PARKING, Map.of(), false), LAST_DAY)
            .id();
    refused(Problem.NOT_FOUND, () -> proposals.all(OFFICER));
    refused(Problem.NOT_FOUND, () -> proposals.get(OFFICER, id));
    refused(Problem.NOT_FOUND, () -> proposals.vote(OFFICER, id, Choice.FOR));
    refused(Problem.FORBIDDEN, () -> proposals.decided(Caller.stranger(), 2026));
    refused(Problem.FORBIDDEN, () -> proposals.withdraw(BOB, id));
    proposals.withdraw(ANNA, id);
    assertThat(proposals.decided(OFFICER, 2026)).isEmpty();
  }

  @Test
  void refusesWhatCannotBeVotedOn() {
    Proposal.Content late =
        new Proposal.Content(Proposal.Kind.CHANGE, "NONE_SUCH", 2025, " ", "Why", Map.of(), false);
    assertThatThrownBy(() -> proposals.propose(ANNA, late, LocalDate.of(2025, 11, 1)))
        .isInstanceOfSatisfying(
            DomainException.class,
            one ->
                assertThat(one.errors().stream().map(FieldError::field))
                    .containsExactly("title", "roundYear", "closes", "indicator"));
    refused(
        Problem.UNPROCESSABLE,
        () ->
            proposals.propose(
                ANNA,
                content(Proposal.Kind.CHANGE, PARKING, Map.of("bandLow", "65"), false),
                LAST_DAY));
    refused(
        Problem.UNPROCESSABLE,
        () ->
            proposals.propose(
                ANNA,
                content(
                    Proposal.Kind.CHANGE,
                    "COSTS_31_PER_INHABITANT_JR",
                    Map.of("formula", "IV3_31_COSTS_JR / INHABITANTS"),
                    false),
                LAST_DAY));
  }

  @Test
  void theDemonstrationHasProposalsInEveryStage() {
    new SteeringContent(repository, rules, new DemoMembers(), Clock.systemUTC())
        .load(new NoProgress());
    List<Proposal> all = proposals.all(ANALYST);

    assertThat(all).isNotEmpty().allMatch(Proposal::fictional);
    assertThat(all)
        .extracting(Proposal::state)
        .contains(Proposal.State.OPEN, Proposal.State.ADOPTED, Proposal.State.REJECTED);
    for (Proposal one : all) {
      if (one.content().kind() != Proposal.Kind.DROP) {
        desk.check(one.content().indicator(), one.content().fields());
      }
    }
  }

  private static final class DemoMembers extends Members {
    @Override
    Set<String> usernames() {
      return Set.of("steering", "steering2", "steering3", "steering4", "steering5");
    }
  }
}
