package nl.vipez.steering.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BallotTest {
  private static final Set<String> FIVE = Set.of("a", "b", "c", "d", "e");
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  private static Ballot ballot(Map<String, Choice> votes) {
    return new Ballot(FIVE, votes, 0.5);
  }

  @Test
  void threeOfFiveMustVote() {
    assertThat(ballot(Map.of()).needed()).isEqualTo(3);
    assertThat(new Ballot(Set.of("a", "b", "c", "d"), Map.of(), 0.5).needed()).isEqualTo(2);
    assertThat(new Ballot(FIVE, Map.of(), 0.6).needed()).isEqualTo(3);
    assertThat(new Ballot(Set.of(), Map.of(), 0.5).needed()).isEqualTo(1);
    assertThat(ballot(Map.of("a", Choice.FOR, "b", Choice.FOR)).outcome())
        .isEqualTo(Outcome.NO_QUORUM);
  }

  @Test
  void moreForThanAgainstAdoptsAndATieDoesNot() {
    assertThat(ballot(Map.of("a", Choice.FOR, "b", Choice.ABSTAIN, "c", Choice.ABSTAIN)).outcome())
        .isEqualTo(Outcome.ADOPTED);
    assertThat(ballot(Map.of("a", Choice.FOR, "b", Choice.AGAINST, "c", Choice.ABSTAIN)).outcome())
        .isEqualTo(Outcome.REJECTED);
  }

  @Test
  void whoIsNoMemberDoesNotCount() {
    Ballot ballot = ballot(Map.of("a", Choice.FOR, "b", Choice.FOR, "stranger", Choice.FOR));

    assertThat(ballot.count(Choice.FOR)).isEqualTo(2);
    assertThat(ballot.outcome()).isEqualTo(Outcome.NO_QUORUM);
  }

  @Test
  void isRipeAfterItsLastDayOrWhenAllVoted() {
    assertThat(ballot(Map.of()).ripe(DAY, DAY)).isFalse();
    assertThat(ballot(Map.of()).ripe(DAY, DAY.plusDays(1))).isTrue();
    Map<String, Choice> all =
        Map.of("a", Choice.FOR, "b", Choice.FOR, "c", Choice.FOR, "d", Choice.FOR, "e", Choice.FOR);
    assertThat(ballot(all).ripe(DAY, DAY)).isTrue();
    assertThatThrownBy(() -> new Ballot(FIVE, Map.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
