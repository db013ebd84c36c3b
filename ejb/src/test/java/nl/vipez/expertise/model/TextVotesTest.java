package nl.vipez.expertise.model;

import static nl.vipez.expertise.model.Examples.DEVENTER;
import static nl.vipez.expertise.model.Examples.offer;
import static nl.vipez.expertise.model.Examples.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextVotesTest {
  private static final Set<String> DEVENTER_ONLY = Set.of(DEVENTER);

  @Test
  void noPassagesNoVotes() {
    assertThat(TextVotes.count(offer(1), DEVENTER_ONLY, List.of(), 2026).value()).isZero();
  }

  @Test
  void aPassageOfAnotherMunicipalityDoesNotVote() {
    TextVotes.Outcome outcome =
        TextVotes.count(
            offer(1), DEVENTER_ONLY, List.of(passage(1, "9", "GM0164", "iemand", 2026)), 2026);
    assertThat(outcome.value()).isZero();
    assertThat(outcome.best()).isEmpty();
  }

  @Test
  void thePractitionerOutweighsTheAuthorAndTheAuthorTheMunicipality() {
    double practitioner = value(passage(1, "42", "GM0164", "iemand", 2026));
    double author = value(passage(1, "9", DEVENTER, "accountmanager Starters", 2026));
    double municipality = value(passage(1, "9", DEVENTER, "iemand", 2026));
    assertThat(practitioner).isCloseTo((1 / 21.0) / (1 / 21.0 + 0.05), within(1e-12));
    assertThat(author).isCloseTo((0.8 / 21) / (0.8 / 21 + 0.05), within(1e-12));
    assertThat(municipality).isCloseTo((0.4 / 21) / (0.4 / 21 + 0.05), within(1e-12));
    assertThat(practitioner).isGreaterThan(author);
    assertThat(author).isGreaterThan(municipality);
  }

  @Test
  void anEarlierRankAndALaterYearVoteHeavier() {
    assertThat(value(passage(1, "42", DEVENTER, "x", 2026)))
        .isGreaterThan(value(passage(2, "42", DEVENTER, "x", 2026)));
    assertThat(value(passage(1, "42", DEVENTER, "x", 2024)))
        .isGreaterThan(value(passage(1, "42", DEVENTER, "x", 2014)));
  }

  @Test
  void recencyHasAFloorAndCountsTheUnknownAsFiveYearsOld() {
    assertThat(TextVotes.recency(Optional.of(1990), 2026)).isEqualTo(0.3);
    assertThat(TextVotes.recency(Optional.of(2025), 2026)).isEqualTo(1);
    assertThat(TextVotes.recency(Optional.empty(), 2026))
        .isEqualTo(TextVotes.recency(Optional.of(2021), 2026));
  }

  @Test
  void theWordsOfAnOfferVoteForThatOfferAlone() {
    Passage words =
        new Passage(
            1,
            Optional.empty(),
            Optional.of(1L),
            "Starters begeleiden",
            Optional.of(DEVENTER),
            List.of(),
            Optional.of(2026),
            1,
            "SECTION",
            "",
            "tekst");
    assertThat(
            TextVotes.count(offer(1), DEVENTER_ONLY, List.of(words), 2026).best().getFirst().tie())
        .isEqualTo(Tie.PRACTITIONER);
    assertThat(TextVotes.count(offer(2), DEVENTER_ONLY, List.of(words), 2026).value()).isZero();
  }

  @Test
  void theThreeBestPassagesAreKeptHeaviestFirst() {
    List<Passage> passages =
        List.of(
            passage(1, "1", DEVENTER, "x", 2026),
            passage(2, "42", DEVENTER, "x", 2026),
            passage(3, "3", DEVENTER, "x", 2026),
            passage(4, "4", DEVENTER, "x", 2026));
    assertThat(TextVotes.count(offer(1), DEVENTER_ONLY, passages, 2026).best())
        .extracting(vote -> vote.passage().document().orElseThrow())
        .containsExactly("42", "1", "3");
  }

  private static double value(Passage passage) {
    return TextVotes.count(offer(1), DEVENTER_ONLY, List.of(passage), 2026).value();
  }
}
