package nl.vipez.expertise.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.expertise.model.Candidate;
import nl.vipez.expertise.model.Components;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.Strength;
import nl.vipez.expertise.model.TextVotes;
import nl.vipez.expertise.model.Weights;
import nl.vipez.expertise.model.learning.Example;
import nl.vipez.expertise.model.learning.Grade;
import nl.vipez.expertise.model.learning.LearningState;
import nl.vipez.expertise.model.learning.WeightsDecision;
import nl.vipez.platform.MovableClock;
import nl.vipez.platform.Sql;
import nl.vipez.platform.TestDatabase;
import nl.vipez.shared.DomainException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is noted of shown ranks, when it is forgotten, and deciding on weights. */
class ShownRanksTest {
  private static final Caller ADMINISTRATOR =
      new Caller("beheer", "Beheerder", Optional.of(Role.ADMINISTRATOR), Optional.empty());
  private static final Caller OFFICER =
      new Caller("een", "Adviseur", Optional.of(Role.OFFICER), Optional.of("GM0014"));

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-26T08:00:00Z"));
  private Sql sql;
  private ShownRanks shown;
  private MatchWeights weights;
  private Learning learning;

  @BeforeEach
  void start() {
    sql =
        new Sql(
            TestDatabase.emptied(
                "shown_match", "shown_rank", "match_weights", "help_request", "offer", "need"));
    shown = new ShownRanks(sql, clock, 30);
    weights = new MatchWeights(sql);
    learning = new Learning(new Examples(sql), weights, clock);
  }

  @Test
  void aRankIsNotedOnceUntilItChanges() {
    long need = need();
    long offer = offer();
    shown.note(need, List.of(match(offer, 0.5)));
    shown.note(need, List.of(match(offer, 0.5)));
    assertThat(count("shown_rank")).isEqualTo(1);
    clock.advance(Duration.ofMinutes(1));
    shown.note(need, List.of(match(offer, 0.6)));
    assertThat(count("shown_rank")).isEqualTo(2);
  }

  @Test
  void whatWasAskedCountsAsItWasShownBefore() {
    long need = need();
    long asked = offer();
    long other = offer();
    shown.note(need, List.of(match(asked, 0.5), match(other, 0.4)));
    clock.advance(Duration.ofMinutes(1));
    sql.update(
        "insert into help_request (need_id, offer_id, message, state, score, asked_at)"
            + " values (?, ?, '', 'HELPED', 0.5, ?)",
        need,
        asked,
        clock.instant().atOffset(ZoneOffset.UTC));
    clock.advance(Duration.ofMinutes(1));
    shown.note(need, List.of(match(asked, 0.9), match(other, 0.7)));
    List<Example> examples = new Examples(sql).all();
    assertThat(examples)
        .extracting(one -> one.components().text(), Example::grade, Example::closed)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(0.5, Grade.HELPED, true),
            org.assertj.core.groups.Tuple.tuple(0.7, Grade.NOTHING, false));
  }

  @Test
  void anOfferWithoutConsentIsForgottenAtOnceAndAllAfterATime() {
    long need = need();
    long first = offer();
    long second = offer();
    shown.note(need, List.of(match(first, 0.5), match(second, 0.4)));
    shown.forgetOffer(first);
    assertThat(sql.list("select offer_id from shown_match", row -> row.getLong(1)))
        .containsExactly(second);
    clock.advance(Duration.ofDays(29));
    shown.forgetOld();
    assertThat(count("shown_match")).isEqualTo(1);
    clock.advance(Duration.ofDays(2));
    shown.forgetOld();
    assertThat(count("shown_match") + count("shown_rank")).isZero();
  }

  @Test
  void anAdministratorDecidesAndMayGoBack() {
    assertThat(weights.inForce()).isEqualTo(Weights.BY_HAND);
    assertThatThrownBy(() -> learning.state(OFFICER)).isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> learning.propose(ADMINISTRATOR))
        .as("too few outcomes")
        .isInstanceOf(DomainException.class);
    learnable();
    LearningState proposed = learning.propose(ADMINISTRATOR);
    WeightsDecision waiting = proposed.history().getFirst();
    assertThat(waiting.state()).isEqualTo(WeightsDecision.State.PROPOSED);
    assertThat(waiting.ndcg().orElseThrow().after())
        .isGreaterThan(waiting.ndcg().orElseThrow().before());
    assertThat(weights.inForce()).as("before anybody decided").isEqualTo(Weights.BY_HAND);
    assertThatThrownBy(() -> learning.propose(ADMINISTRATOR))
        .as("one waits")
        .isInstanceOf(DomainException.class);
    learning.decide(ADMINISTRATOR, waiting.id(), true, "beter op alle vragen");
    assertThat(weights.inForce()).isEqualTo(waiting.weights());
    assertThatThrownBy(() -> learning.decide(ADMINISTRATOR, waiting.id(), false, ""))
        .as("decided already")
        .isInstanceOf(DomainException.class);
    clock.advance(Duration.ofMinutes(1));
    LearningState back = learning.byHand(ADMINISTRATOR);
    assertThat(back.inForce()).isEqualTo(Weights.BY_HAND);
    assertThat(back.history()).hasSize(2);
  }

  /** Sixty needs of twelve municipalities in which likeness told who helped, more than by hand. */
  private void learnable() {
    long[] offers = new long[8];
    for (int i = 0; i < offers.length; i++) {
      offers[i] = offer();
    }
    java.util.Random random = new java.util.Random(5);
    for (int i = 0; i < 60; i++) {
      long need = need("GM%04d".formatted(100 + i % 12));
      Ranking.Match[] matches = new Ranking.Match[offers.length];
      int best = 0;
      double most = 0;
      for (int k = 0; k < offers.length; k++) {
        double text = random.nextDouble();
        double likeness = random.nextDouble();
        matches[k] = match(offers[k], text, random.nextDouble(), likeness);
        double worth = 0.55 * text + 0.45 * likeness;
        if (worth > most) {
          most = worth;
          best = k;
        }
      }
      shown.note(need, List.of(matches));
      sql.update(
          "insert into help_request (need_id, offer_id, message, state, score, asked_at)"
              + " values (?, ?, '', 'HELPED', 0.5, ?)",
          need,
          offers[best],
          clock.instant().atOffset(ZoneOffset.UTC));
    }
  }

  private long need() {
    return need("GM0014");
  }

  private long need(String municipality) {
    sql.update(
        "insert into need (municipality, asked_by, title, body, themes, created_at)"
            + " values (?, 'Adviseur', 't', 't', '', ?)",
        municipality,
        clock.instant().atOffset(ZoneOffset.UTC));
    return sql.list("select max(id) from need", row -> row.getLong(1)).getFirst();
  }

  private long offer() {
    sql.update(
        "insert into offer (username, display_name, municipality, title, body, themes, documents,"
            + " capacity, available_from, consent)"
            + " values ('u', 'Adviseur', 'GM0150', 't', 't', '', '', 1, ?, true)",
        LocalDate.of(2026, 1, 1));
    return sql.list("select max(id) from offer", row -> row.getLong(1)).getFirst();
  }

  private long count(String table) {
    return sql.list("select count(*) from " + table, row -> row.getLong(1)).getFirst();
  }

  private static Ranking.Match match(long offer, double text) {
    return match(offer, text, 0.5, 0.5);
  }

  private static Ranking.Match match(long offer, double text, double indicators, double likeness) {
    Components parts = new Components(text, indicators, likeness, 0.5, List.of());
    Candidate candidate =
        new Candidate(
            new Offer(
                offer,
                "u",
                "Adviseur",
                "GM0150",
                "t",
                "t",
                Set.of(),
                Set.of(),
                1,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                true),
            new TextVotes.Outcome(text, List.of()),
            new Strength(Optional.of(indicators), List.of(), 2024),
            Optional.empty(),
            0);
    return new Ranking.Match(candidate, parts, Weights.BY_HAND.score(parts));
  }
}
