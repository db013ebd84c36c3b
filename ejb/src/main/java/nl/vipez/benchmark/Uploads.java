package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Figures handed in as a table: all of them or none. */
@ApplicationScoped
@Transactional
public class Uploads {
  /** The largest table, in bytes. */
  public static final int MOST_BYTES = 2 << 20;

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Indicators indicators;
  private final Municipalities municipalities;
  private final FigureWriter writer;
  private final BatchLedger ledger;
  private final Clock clock;

  @Inject
  Uploads(
      Indicators indicators,
      Municipalities municipalities,
      FigureWriter writer,
      BatchLedger ledger,
      Clock clock) {
    this.indicators = indicators;
    this.municipalities = municipalities;
    this.writer = writer;
    this.ledger = ledger;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Uploads() {
    this.indicators = null;
    this.municipalities = null;
    this.writer = null;
    this.ledger = null;
    this.clock = null;
  }

  /**
   * Takes in a table of figures; a figure that differs from the current one adds a vintage.
   *
   * @param csv columns indicator, municipality, year, value
   * @return how many rows were accepted, those that changed nothing included
   * @throws DomainException {@link Problem#FORBIDDEN} unless the caller is a coordinator or an
   *     analyst; {@link Problem#UNPROCESSABLE} with every bad row
   */
  public int upload(Caller caller, String csv) {
    if (!caller.is(Role.COORDINATOR, Role.ANALYST)) {
      throw new DomainException(Problem.FORBIDDEN, "benchmark.upload.role");
    }
    UploadedRows rows = UploadedRows.read(csv, new CallersRules(caller));
    if (!rows.errors().isEmpty()) {
      throw new DomainException(
          Problem.UNPROCESSABLE, "benchmark.upload.refused", List.of(), rows.errors());
    }
    int batch = ledger.open(caller.username(), "upload").number();
    writer.write(rows.figures(), batch, source -> false);
    return rows.figures().size();
  }

  private final class CallersRules implements UploadedRows.Rules {
    private final Caller caller;

    CallersRules(Caller caller) {
      this.caller = caller;
    }

    @Override
    public Optional<Indicator> indicator(String code) {
      return indicators.find(code);
    }

    @Override
    public boolean existed(String municipality, int year) {
      return municipalities.find(municipality).filter(one -> one.existsIn(year)).isPresent();
    }

    @Override
    public boolean mayEnter(String municipality) {
      Optional<String> known = municipalities.find(municipality).map(Municipality::code);
      return known.isPresent()
          && (caller.is(Role.ANALYST)
              || caller.worksFor(municipality)
              || caller
                  .municipality()
                  .filter(own -> municipalities.predecessorsOf(own).contains(municipality))
                  .isPresent());
    }

    @Override
    public int lastYear() {
      return LocalDate.now(clock.withZone(HERE)).getYear() - 1;
    }
  }
}
