package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.benchmark.export.ComparisonSheets;
import nl.vipez.benchmark.export.CsvWriter;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.ObservationFilter;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Observations as they were recorded, of now or of an earlier moment. */
@ApplicationScoped
@Transactional
public class Observations {
  private final Sql sql;
  private final BatchLedger ledger;
  private final Audiences audiences;
  private final Municipalities municipalities;
  private final Indicators indicators;

  @Inject
  Observations(
      Sql sql,
      BatchLedger ledger,
      Audiences audiences,
      Municipalities municipalities,
      Indicators indicators) {
    this.sql = sql;
    this.ledger = ledger;
    this.audiences = audiences;
    this.municipalities = municipalities;
    this.indicators = indicators;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Observations() {
    this.sql = null;
    this.ledger = null;
    this.audiences = null;
    this.municipalities = null;
    this.indicators = null;
  }

  /**
   * One page of a list.
   *
   * @param items the observations
   * @param total how many there are in all, for this caller
   * @param recorded when each batch in it was recorded
   */
  public record Page(List<Figure> items, long total, Map<Integer, Instant> recorded) {

    /** When this figure of the page was recorded. */
    public Instant recordedAt(Figure figure) {
      return Optional.ofNullable(recorded.get(figure.batch())).orElseThrow();
    }
  }

  /**
   * The observations that a filter asks and the caller may see, by indicator, municipality, year.
   *
   * @param from how many to pass over
   * @param size how many at most
   * @throws DomainException {@link Problem#INVALID} when the filter names an unknown indicator or
   *     municipality
   */
  public Page find(Caller caller, ObservationFilter filter, int from, int size) {
    filter.indicators().forEach(indicators::get);
    filter.municipalities().forEach(this::known);
    int batch = filter.asOf().map(ledger::newestAt).orElseGet(ledger::newest);
    ObservationQuery query =
        new ObservationQuery(
            filter,
            batch,
            audiences.of(caller),
            municipalities.all().stream().map(Municipality::code).toList());
    long total = sql.list(query.count(), row -> row.getLong(1), query.parameters()).get(0);
    Map<String, String> shared = new HashMap<>();
    List<Figure> items =
        sql.list(
            query.page(),
            row -> FigureRepository.figure(row, shared),
            query.parameters(from, size));
    return new Page(items, total, ledger.recorded());
  }

  /** A page as CSV (RFC 4180): one line a figure, with source, vintage and definition. */
  public String csv(Page page, Locale locale) {
    return CsvWriter.text(
        ComparisonSheets.of(page.items(), indicators::get, municipalities::get, locale));
  }

  private void known(String code) {
    if (municipalities.find(code).isEmpty()) {
      throw new DomainException(Problem.INVALID, "benchmark.unknown-municipality", code);
    }
  }
}
