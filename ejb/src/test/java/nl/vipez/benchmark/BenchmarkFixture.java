package nl.vipez.benchmark;

import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.catalogue.CatalogueFixture;
import nl.vipez.circle.CircleFixture;
import nl.vipez.circle.Circles;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.MunicipalityFixture;
import nl.vipez.municipality.Neighbours;
import nl.vipez.platform.NoProgress;
import nl.vipez.platform.TestDatabase;
import nl.vipez.theme.ThemeFixture;
import nl.vipez.theme.Themes;

/** All real reference figures and the demonstration's, loaded once for the tests that read them. */
public final class BenchmarkFixture implements AutoCloseable {
  /** Emmen and Hoogeveen did not consent, as in the demonstration. */
  static final Set<String> CONSENTING =
      Set.of(
          "GM0014", "GM0034", "GM0080", "GM0150", "GM0153", "GM0164", "GM0200", "GM0307", "GM0345",
          "GM0375", "GM0392", "GM0484", "GM0505", "GM0512", "GM0622", "GM0995", "GM1708", "GM1783");

  private static final BenchmarkFixture LOADED = new BenchmarkFixture(Clock.systemUTC());

  private final DataSource database = TestDatabase.fresh();

  /** The database. */
  public final CountingSql sql;

  /** The municipalities. */
  public final Municipalities municipalities;

  final Neighbours neighbours;

  /** The themes and categories. */
  public final Themes themes;

  /** The rounds and circles. */
  public final Circles circles;

  final Catalogue catalogue;

  /** The indicators. */
  public final Indicators indicators;

  final BatchLedger ledger;
  final FigureWriter writer;
  final RoundPins pins;
  final Panels panels;
  final PeerSets peerSets;
  final Sights sights;
  final ReferenceFigures reference;

  /** Who sees what. */
  public final Audiences audiences;

  /** Loads everything anew, for tests that write. */
  public BenchmarkFixture(Clock clock) {
    sql = new CountingSql(database);
    MunicipalityFixture facts = MunicipalityFixture.load(sql);
    municipalities = facts.municipalities();
    neighbours = facts.neighbours();
    themes = ThemeFixture.load(sql);
    circles = CircleFixture.load(sql);
    catalogue = CatalogueFixture.catalogue(sql, clock);
    indicators = new Indicators(catalogue, circles, clock);
    ledger = new BatchLedger(sql, clock);
    writer = new FigureWriter(sql);
    reference =
        new ReferenceFigures(catalogue, new BaseFigureLoader(sql), writer, ledger, municipalities);
    new BenchmarkContent(reference, indicators).load(new NoProgress());
    new DemonstrationFigures(writer, baseFigureIntake(), rederivation(), ledger, circles)
        .load(new NoProgress());
    audiences = new FixedAudiences();
    pins = new RoundPins(sql, ledger, circles, municipalities);
    pins.complete();
    panels = new Panels(new FigureRepository(sql), ledger, circles);
    peerSets = new PeerSets(municipalities, neighbours, circles);
    sights = new Sights(audiences, circles, panels);
  }

  /** Drops its database, of a hundred megabytes and more. */
  @Override
  public void close() {
    TestDatabase.drop(database);
  }

  /** Loaded once, for tests that only read. */
  public static BenchmarkFixture loaded() {
    return LOADED;
  }

  /** The way in for figures. */
  public FigureIntake intake() {
    return new FigureIntake(sql, writer, baseFigureIntake(), rederivation(), ledger);
  }

  /** The way in for base figures. */
  public BaseFigureIntake baseFigureIntake() {
    BaseFigureLoader loader = new BaseFigureLoader(sql);
    return new BaseFigureIntake(sql, loader, rederivation(), ledger);
  }

  Rederivation rederivation() {
    return new Rederivation(sql, catalogue, new BaseFigureLoader(sql), writer, municipalities);
  }

  /** The base figures that are asked. */
  public EnteredFigures entered() {
    return new EnteredFigures(sql, indicators);
  }

  /** What stands beside a field. */
  public KnownFigures known() {
    return new KnownFigures(sights, peerSets, indicators, entered(), intake(), municipalities);
  }

  /** The observations as others read them. */
  public Observations observations() {
    return new Observations(sql, ledger, audiences, municipalities, indicators);
  }

  /** The vintages of indicators' figures. */
  FigureHistory history() {
    return new FigureHistory(
        sql, audiences, panels, new Makings(catalogue, new BaseVintages(sql), municipalities));
  }

  /** The figures for who checks them. */
  FigureDesk desk() {
    return new FigureDesk(sql, panels, ledger, intake(), entered());
  }

  /** The vintages of base figures. */
  BaseFigureHistory baseHistory() {
    return new BaseFigureHistory(new BaseVintages(sql), audiences, panels, indicators);
  }

  /** How many batches there have been. */
  public int batches() {
    return ledger.newest();
  }

  Profiles profiles() {
    return new Profiles(
        municipalities, themes, indicators, peerSets, sights, new SeriesReader(indicators), pins);
  }

  private static final class FixedAudiences extends Audiences {
    @Override
    public Audience of(Caller caller) {
      Set<String> own = caller.municipality().map(Set::of).orElse(Set.of());
      return new Audience(caller, own, own, CONSENTING);
    }

    @Override
    public Set<String> inAggregates() {
      return CONSENTING;
    }
  }
}
