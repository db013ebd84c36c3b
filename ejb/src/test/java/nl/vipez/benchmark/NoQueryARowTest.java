package nl.vipez.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.ComparisonScope;
import nl.vipez.benchmark.model.Grouping;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.municipality.model.Municipality;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every view of the benchmark asks of the database, counted: as little for all municipalities
 * of the Netherlands as for nine, and a handful at most.
 */
class NoQueryARowTest {
  private static final int HANDFUL = 12;
  private static final int YEAR = 2024;
  private static final String ME = "GM0014";
  private static final Caller OFFICER = Callers.officer(ME);

  private static final BenchmarkFixture FIXTURE = BenchmarkFixture.loaded();
  private static final Comparisons COMPARISONS =
      new Comparisons(
          FIXTURE.municipalities,
          FIXTURE.indicators,
          FIXTURE.peerSets,
          FIXTURE.sights,
          new SeriesReader(FIXTURE.indicators));
  private static final Trends TRENDS =
      new Trends(
          FIXTURE.municipalities,
          FIXTURE.themes,
          FIXTURE.indicators,
          FIXTURE.peerSets,
          FIXTURE.sights);
  private static final Aggregates AGGREGATES =
      new Aggregates(
          FIXTURE.indicators,
          FIXTURE.municipalities,
          FIXTURE.circles,
          FIXTURE.audiences,
          FIXTURE.panels);
  private static final PublicFigures PUBLIC =
      new PublicFigures(FIXTURE.indicators, FIXTURE.circles, FIXTURE.panels, AGGREGATES);

  /** How many are compared. */
  private record Extent(PeerChoice peers, int indicators) {
    Optional<PeerChoice> choice() {
      return Optional.of(peers);
    }

    List<String> codes() {
      return FIXTURE.indicators.all().stream()
          .map(Indicator::code)
          .skip(6)
          .limit(indicators)
          .toList();
    }

    List<String> municipalities() {
      return peers.equals(PeerChoice.ALL)
          ? FIXTURE.municipalities.inYear(YEAR).stream().map(Municipality::code).toList()
          : COMPARISONS.peers(ME, YEAR, choice()).municipalities();
    }

    ComparisonScope scope(List<Integer> years, boolean today) {
      return new ComparisonScope(codes(), municipalities(), years, Optional.empty(), today);
    }
  }

  private static final Extent FEW = new Extent(PeerChoice.CIRCLE, 2);
  private static final Extent ALL = new Extent(PeerChoice.ALL, 8);

  static Stream<Named<Consumer<Extent>>> views() {
    return Stream.of(
        view(
            "table, strips, scatter, map and their files",
            of -> COMPARISONS.compare(OFFICER, of.scope(List.of(YEAR), false))),
        view(
            "through the years",
            of -> {
              COMPARISONS.compare(OFFICER, of.scope(COMPARISONS.years(OFFICER), true));
              COMPARISONS.breaks(OFFICER, of.codes(), ME);
            }),
        view(
            "home and profile",
            of -> {
              FIXTURE.profiles().profile(OFFICER, ME, Optional.of(YEAR), of.choice());
              TRENDS.of(OFFICER, ME, YEAR, of.choice());
            }),
        view("area", of -> FIXTURE.profiles().area(OFFICER, ME, 7, Optional.of(YEAR), of.choice())),
        view("stronger peers", of -> stronger().strongerPeers(OFFICER, ME, 7, of.choice())),
        view("who is like us", of -> FIXTURE.neighbours.of(ME, Map.of())),
        view("public totals", of -> AGGREGATES.of(of.codes(), Optional.empty(), Grouping.COUNTRY)),
        view(
            "public totals by group",
            of -> AGGREGATES.of(of.codes().getFirst(), Optional.empty(), Grouping.PROVINCE)),
        view("public figures of one", of -> PUBLIC.of(ME, 10)),
        view(
            "catalogue",
            of -> FIXTURE.indicators.all().forEach(one -> FIXTURE.indicators.find(one.code()))));
  }

  private static StrongerPeers stronger() {
    return new StrongerPeers(
        FIXTURE.municipalities,
        FIXTURE.neighbours,
        FIXTURE.circles,
        FIXTURE.themes,
        FIXTURE.indicators,
        FIXTURE.peerSets,
        FIXTURE.sights);
  }

  private static Named<Consumer<Extent>> view(String name, Consumer<Extent> view) {
    return Named.of(name, view);
  }

  @ParameterizedTest
  @MethodSource("views")
  void asManyForAllAsForAFew(Consumer<Extent> view) {
    view.accept(FEW);
    view.accept(ALL); // what is kept in memory is read now
    int few = queries(view, FEW);
    int all = queries(view, ALL);

    assertThat(all).isEqualTo(few).isLessThanOrEqualTo(HANDFUL);
  }

  private static int queries(Consumer<Extent> view, Extent of) {
    int before = FIXTURE.sql.queries();
    view.accept(of);
    return FIXTURE.sql.queries() - before;
  }
}
