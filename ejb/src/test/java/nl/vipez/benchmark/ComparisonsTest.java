package nl.vipez.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.AreaTrend;
import nl.vipez.benchmark.model.ComparisonScope;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Denominator;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.PublicLine;
import nl.vipez.municipality.model.Factor;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Neighbour;
import nl.vipez.municipality.model.SizeClass;
import nl.vipez.shared.DomainException;
import org.junit.jupiter.api.Test;

/** Comparisons of real municipalities: what they cost, what they convert, who sees what. */
class ComparisonsTest {
  private static final String COSTS = "COSTS_31_PER_INHABITANT_JR";
  private static final String STARTERS = "STARTERS_PER_1000_INHABITANTS";

  private final BenchmarkFixture fixture = BenchmarkFixture.loaded();
  private final Caller officer = Callers.officer("GM0014");
  private final Comparisons comparisons =
      new Comparisons(
          fixture.municipalities,
          fixture.indicators,
          fixture.peerSets,
          fixture.sights,
          new SeriesReader(fixture.indicators));
  private final List<String> everybody =
      fixture.municipalities.inYear(2024).stream().map(Municipality::code).toList();

  private static ComparisonScope scope(
      List<String> indicators, List<String> codes, Optional<Denominator> per) {
    return new ComparisonScope(indicators, codes, List.of(2024), per, false);
  }

  @Test
  void theWholeCountryTakesNoQueryARow() {
    List<String> eight =
        fixture.indicators.all().stream().map(Indicator::code).skip(6).limit(8).toList();
    ComparisonScope scope =
        new ComparisonScope(eight, everybody, comparisons.years(officer), Optional.empty(), true);
    comparisons.compare(officer, scope);
    int before = fixture.sql.queries();
    comparisons.compare(officer, scope);
    comparisons.breaks(officer, eight, "GM0014");
    trends("GM0014");

    assertThat(fixture.sql.queries() - before).isBetween(1, 12);
  }

  private Map<Integer, AreaTrend> trends(String code) {
    return new Trends(
            fixture.municipalities,
            fixture.themes,
            fixture.indicators,
            fixture.peerSets,
            fixture.sights)
        .of(officer, code, 2024, Optional.of(PeerChoice.CIRCLE));
  }

  @Test
  void trendsAreOfTheElevenJudgedAreas() {
    assertThat(trends("GM0014")).hasSize(11).doesNotContainKey(12);
    assertThat(trends("GM0014").values())
        .anySatisfy(trend -> assertThat(trend.from()).isEqualTo(2020));
  }

  @Test
  void aRateIsConvertedWithTheFiguresOfItsOwnMunicipality() {
    List<String> codes =
        List.of(
            COSTS, "INHABITANTS_TOTAL", "ESTABLISHMENTS_TOTAL", "COSTS_31_PER_ESTABLISHMENT_JR");
    ComparisonTable table =
        comparisons.compare(
            officer, scope(codes, List.of("GM0014"), Optional.of(Denominator.ESTABLISHMENT)));

    assertThat(table.value(COSTS, "GM0014", 2024).orElseThrow())
        .isCloseTo(
            table.value("COSTS_31_PER_ESTABLISHMENT_JR", "GM0014", 2024).orElseThrow(),
            within(1e-6));
    assertThat(table.indicators().getFirst().text().unitNl()).isEqualTo("euro per vestiging");
  }

  @Test
  void whoDidNotConsentIsMissingToOthers() {
    ComparisonScope emmen = scope(List.of(STARTERS, COSTS), List.of("GM0114"), Optional.empty());

    assertThat(comparisons.compare(officer, emmen).value(STARTERS, "GM0114", 2024)).isEmpty();
    assertThat(comparisons.compare(officer, emmen).value(COSTS, "GM0114", 2024)).isPresent();
    assertThat(
            comparisons.compare(Callers.officer("GM0114"), emmen).value(STARTERS, "GM0114", 2024))
        .isPresent();
  }

  @Test
  void tooLargeATableIsRefused() {
    List<String> all = fixture.indicators.all().stream().map(Indicator::code).toList();
    ComparisonScope most =
        new ComparisonScope(all, everybody, List.of(2022, 2023, 2024), Optional.empty(), false);
    assertThatThrownBy(() -> comparisons.compare(officer, most))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void theSameSizeClassArePeers() {
    List<String> peers =
        comparisons.peers("GM0014", 2024, Optional.of(PeerChoice.parse("size"))).municipalities();

    assertThat(peers).contains("GM0363", "GM0344").doesNotContain("GM0014", "GM1699");
    assertThat(peers)
        .allMatch(
            code -> fixture.municipalities.sizeOf(code).equals(Optional.of(SizeClass.FROM_100000)));
  }

  @Test
  void onlyPublicFiguresAreOpenToEverybody() {
    PublicFigures open =
        new PublicFigures(
            fixture.indicators,
            fixture.circles,
            fixture.panels,
            new Aggregates(
                fixture.indicators,
                fixture.municipalities,
                fixture.circles,
                fixture.audiences,
                fixture.panels));
    List<PublicLine> lines = open.of("GM0014", 1);

    assertThat(lines).isNotEmpty();
    assertThat(lines).extracting(line -> line.indicator().code()).contains(COSTS);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.figure().map(one -> one.source()).orElse(FigureSource.CBS))
                    .matches(FigureSource::isPublic));
    assertThat(open.of("GM0014", 7)).as("starters are no public figure").isEmpty();
  }

  @Test
  void weightsOfOnesOwnMoveTheNeighbours() {
    List<Neighbour> usual = fixture.neighbours.of("GM0014");
    assertThat(fixture.neighbours.of("GM0014", Map.of())).isEqualTo(usual);
    List<Neighbour> bySize =
        fixture.neighbours.of("GM0014", weights(0, Map.of(Factor.INHABITANTS, 1.0)));
    assertThat(bySize.getFirst().contributions()).hasSize(1);
    assertThat(Factor.INHABITANTS.share(bySize.getLast())).isCloseTo(1, within(1e-9));
    assertThatThrownBy(() -> fixture.neighbours.of("GM0014", weights(0, Map.of())))
        .isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> fixture.neighbours.of("GM0014", Map.of(Factor.SECTORS, 11.0)))
        .isInstanceOf(DomainException.class);
  }

  private static Map<Factor, Double> weights(double all, Map<Factor, Double> some) {
    Map<Factor, Double> weights = new EnumMap<>(Factor.class);
    for (Factor factor : Factor.values()) {
      weights.put(factor, some.getOrDefault(factor, all));
    }
    return weights;
  }
}
