package nl.vipez.expertise.model;

import static nl.vipez.expertise.model.Examples.DEVENTER;
import static nl.vipez.expertise.model.Examples.offer;
import static nl.vipez.expertise.model.Examples.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextVotesTest {
  private static final Set<String> DEVENTER_ONLY = Set.of(DEVENTER);

  @Test
  void noPassagesNoVotes() {
    assertThat(count(offer(1), List.of()).value()).isZero();
  }

  @Test
  void aPassageOfAnotherMunicipalityDoesNotVote() {
    TextVotes.Outcome outcome = count(offer(1), List.of(passage(1, "9", "GM0164", "iemand", 2026)));
    assertThat(outcome.value()).isZero();
    assertThat(outcome.best()).isEmpty();
  }

  @Test
  void thePractitionerOutweighsTheAuthorAndTheAuthorTheMunicipality() {
    double practitioner = value(passage(1, "42", "GM0164", "iemand", 2026));
    double author = value(passage(1, "9", DEVENTER, "accountmanager Starters", 2026));
    double municipality = value(passage(1, "9", DEVENTER, "iemand", 2026));
    assertThat(practitioner).isEqualTo(0.5);
    assertThat(author).isCloseTo(0.8 / 1.8, within(1e-12));
    assertThat(municipality).isCloseTo(0.4 / 1.4, within(1e-12));
    assertThat(practitioner).isGreaterThan(author);
    assertThat(author).isGreaterThan(municipality);
  }

  @Test
  void aHigherScoreAndALaterYearVoteHeavier() {
    Passage best = passage(1, "9", "GM0164", "x", 2026);
    assertThat(count(offer(1), List.of(best, passage(2, "42", DEVENTER, "x", 2026))).value())
        .isCloseTo(0.125 / 1.125, within(1e-12));
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
    Passage words = words(3);
    assertThat(count(offer(1), List.of(words)).best().getFirst().tie()).isEqualTo(Tie.PRACTITIONER);
    assertThat(count(offer(2), List.of(words)).value()).isZero();
  }

  @Test
  void theThreeBestPassagesAreKeptHeaviestFirst() {
    List<Passage> passages =
        List.of(
            passage(1, "1", DEVENTER, "x", 2026),
            passage(2, "42", DEVENTER, "x", 2026),
            passage(3, "3", DEVENTER, "x", 2026),
            passage(4, "4", DEVENTER, "x", 2026));
    assertThat(count(offer(1), passages).best())
        .extracting(vote -> vote.passage().document().orElseThrow())
        .containsExactly("1", "42", "3");
  }

  @Test
  void aDocumentsOwnPassagesCountFiveAtMost() {
    List<Passage> many =
        IntStream.range(0, 40).mapToObj(i -> passage(1, "d" + i, DEVENTER, "x", 2026)).toList();
    assertThat(count(offer(1), many).value()).isCloseTo(2.0 / 3.0, within(1e-12));
  }

  @Test
  void ownWordsAreAListOfTheirOwn() {
    Passage weakWords = words(0.1);
    Passage document = passage(1, "9", "GM0164", "x", 2026);
    TextVotes votes = new TextVotes(List.of(List.of(document), List.of(weakWords)), 2026);
    assertThat(votes.count(offer(1), DEVENTER_ONLY).value()).isEqualTo(0.5);
  }

  private static TextVotes.Outcome count(Offer offer, List<Passage> passages) {
    return new TextVotes(List.of(passages), 2026).count(offer, DEVENTER_ONLY);
  }

  private static Passage words(double score) {
    return new Passage(
        1,
        score,
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
  }

  private static double value(Passage passage) {
    return count(offer(1), List.of(passage)).value();
  }
}
