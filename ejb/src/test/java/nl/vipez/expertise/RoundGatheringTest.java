package nl.vipez.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.model.Candidate;
import nl.vipez.expertise.model.Ledger;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.RoundSetup;
import nl.vipez.expertise.model.Strength;
import nl.vipez.expertise.model.TextVotes;
import nl.vipez.expertise.model.Weights;
import nl.vipez.expertise.model.round.RoundProblem;
import nl.vipez.expertise.model.round.RoundProblem.Link;
import org.junit.jupiter.api.Test;

class RoundGatheringTest {

  @Test
  void offersOfOnePersonShareOneCapacityAndTheBestCounts() {
    RoundGathering gathering = gathering(Set.of(), Set.of());
    gathering.add(need(1), ranking(offer(7, "jo", 2, 0.2), offer(8, "jo", 1, 0.9)), all());
    RoundProblem problem = gathering.problem();
    assertThat(problem.helpers()).hasSize(1);
    assertThat(problem.helpers().getFirst().capacity()).isEqualTo(1);
    assertThat(gathering.match(new Link(1, "jo")).candidate().offer().id()).isEqualTo(8);
  }

  @Test
  void aPinChoosesTheOfferAndAPinTooManyIsTold() {
    RoundGathering gathering = gathering(Set.of(new MatchId(1, 7), new MatchId(2, 7)), Set.of());
    gathering.add(need(1), ranking(offer(7, "jo", 1, 0.2), offer(8, "jo", 1, 0.9)), all());
    gathering.add(need(2), ranking(offer(7, "jo", 1, 0.2)), all());
    assertThat(gathering.problem().pins()).containsExactly(new Link(1, "jo"));
    assertThat(gathering.match(new Link(1, "jo")).candidate().offer().id()).isEqualTo(7);
    assertThat(gathering.lostPins()).containsExactly(new MatchId(2, 7));
  }

  @Test
  void leavesOutWhatIsExcludedAndWhoIsNotInTheCircle() {
    RoundGathering gathering = gathering(Set.of(), Set.of(new MatchId(1, 7)));
    gathering.add(need(1), ranking(offer(7, "jo", 1, 0.2), offer(8, "an", 1, 0.9)), all());
    gathering.add(need(2), ranking(offer(7, "jo", 1, 0.2)), Optional.of(Set.of("GM0014")));
    assertThat(gathering.problem().pairs())
        .extracting(RoundProblem.Pair::link)
        .containsExactly(new Link(1, "an"));
  }

  private static RoundGathering gathering(Set<MatchId> pins, Set<MatchId> exclusions) {
    return new RoundGathering(
        new RoundSetup(Optional.empty(), Optional.empty(), pins, exclusions),
        new Ledger(List.of()));
  }

  private static Optional<Set<String>> all() {
    return Optional.empty();
  }

  private static Need need(long id) {
    return new Need(id, "GM0014", "t", "t", Set.of(), Optional.empty());
  }

  private static Candidate offer(long id, String username, int capacity, double text) {
    Offer offer =
        new Offer(
            id,
            username,
            "Adviseur",
            "GM0150",
            "t",
            "t",
            Set.of(),
            Set.of(),
            capacity,
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            true);
    return new Candidate(
        offer,
        new TextVotes.Outcome(text, List.of()),
        new Strength(Optional.empty(), List.of(), 2024),
        Optional.empty(),
        0);
  }

  private static Ranking ranking(Candidate... candidates) {
    return Ranking.of(Arrays.asList(candidates), Weights.BY_HAND);
  }
}
