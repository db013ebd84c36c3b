package nl.vipez.benchmark;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.benchmark.entry.EntryFixture;
import nl.vipez.benchmark.entry.HeldAnswers;
import nl.vipez.benchmark.entry.UploadedTable;
import nl.vipez.benchmark.entry.Uploads;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.IndicatorDetail;
import nl.vipez.benchmark.model.IndicatorLine;
import nl.vipez.circle.Circles;
import nl.vipez.municipality.Municipalities;
import nl.vipez.platform.Sql;

/** The figures of the demonstration with a database of their own, for tests of their validation. */
public final class ValidationFixture implements AutoCloseable {
  private static final String HEAD = "indicator,municipality,year,value\n";

  private final BenchmarkFixture figures = new BenchmarkFixture(Clock.systemUTC());
  private final Uploads uploads =
      EntryFixture.uploads(
          figures.sql,
          figures.indicators,
          figures.municipalities,
          figures.intake(),
          Clock.systemUTC());

  @Override
  public void close() {
    figures.close();
  }

  /** The database. */
  public Sql sql() {
    return figures.sql;
  }

  /** Rounds and circles. */
  public Circles circles() {
    return figures.circles;
  }

  /** Definitions. */
  public Indicators indicators() {
    return figures.indicators;
  }

  /** Municipalities. */
  public Municipalities municipalities() {
    return figures.municipalities;
  }

  /** Who sees what. */
  public Audiences audiences() {
    return figures.audiences;
  }

  /** Pins. */
  public RoundPins pins() {
    return figures.pins;
  }

  /** The base figures that are asked. */
  public EnteredFigures entered() {
    return figures.entered();
  }

  /** Values that wait. */
  public HeldAnswers held() {
    return EntryFixture.held(figures.sql, Clock.systemUTC());
  }

  /** The way in for figures. */
  public FigureIntake intake() {
    return figures.intake();
  }

  /** Those of a table of one row that would change, as a trial tells. */
  public List<NewFigure> tried(String indicator, String municipality, int year, double value) {
    return uploads
        .check(
            Callers.analyst(),
            UploadedTable.csv(
                HEAD + indicator + "," + municipality + "," + year + "," + plain(value) + "\n"))
        .figures();
  }

  /** The figures for who checks them. */
  public FigureDesk desk() {
    return figures.desk();
  }

  /** The vintages of figures. */
  public FigureHistory history() {
    return figures.history();
  }

  /** The value of a figure as it stands. */
  public double value(String indicator, String municipality, int year) {
    return desk()
        .current(year)
        .figure(indicator, municipality)
        .flatMap(Figure::value)
        .orElseThrow();
  }

  /** One indicator of a profile. */
  public IndicatorLine line(String municipality, int category, String indicator, int year) {
    return figures
        .profiles()
        .area(
            coordinator(municipality), municipality, category, Optional.of(year), Optional.empty())
        .indicators()
        .stream()
        .map(IndicatorDetail::line)
        .filter(one -> one.indicator().code().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  /** Hands one figure in. */
  public void upload(String indicator, String municipality, int year, double value) {
    uploads.upload(
        Callers.analyst(),
        UploadedTable.csv(
            HEAD + indicator + "," + municipality + "," + year + "," + plain(value) + "\n"));
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }

  /** An officer. */
  public static Caller officer(String municipality) {
    return Callers.officer(municipality);
  }

  /** A coordinator. */
  public static Caller coordinator(String municipality) {
    return Callers.coordinator(municipality);
  }

  /** An analyst. */
  public static Caller analyst() {
    return Callers.analyst();
  }

  /** A curator. */
  public static Caller curator() {
    return Callers.curator();
  }
}
