package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.PeerSet;
import nl.vipez.benchmark.model.Sight;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Tables of indicators by municipalities by years, and their export. */
@ApplicationScoped
@Transactional
public class Comparisons {
  /** The most cells of one table. */
  public static final int MOST_CELLS = 100_000;

  private final Municipalities municipalities;
  private final Indicators indicators;
  private final PeerSets peerSets;
  private final Sights sights;

  @Inject
  Comparisons(
      Municipalities municipalities, Indicators indicators, PeerSets peerSets, Sights sights) {
    this.municipalities = municipalities;
    this.indicators = indicators;
    this.peerSets = peerSets;
    this.sights = sights;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Comparisons() {
    this.municipalities = null;
    this.indicators = null;
    this.peerSets = null;
    this.sights = null;
  }

  /** The years there are figures about, oldest first. */
  public List<Integer> years(Caller caller) {
    return sights.of(caller).moment().years();
  }

  /** The peers of a municipality in a year: its circle, or else the nearest, without a choice. */
  public PeerSet peers(String code, int year, Optional<PeerChoice> choice) {
    return peerSets.of(municipalities.get(code), year, choice);
  }

  /**
   * The table of a choice; what the caller may not see is left out as if missing.
   *
   * @throws DomainException {@link Problem#INVALID} for unknown indicators or municipalities, or
   *     more than {@link #MOST_CELLS} cells
   */
  public ComparisonTable compare(
      Caller caller, List<String> indicatorCodes, List<String> codes, List<Integer> years) {
    if ((long) indicatorCodes.size() * codes.size() * years.size() > MOST_CELLS) {
      throw new DomainException(Problem.INVALID, "benchmark.table-too-large", MOST_CELLS);
    }
    Sights.View view = sights.of(caller);
    List<Indicator> rows = indicatorCodes.stream().distinct().map(indicators::get).toList();
    List<Municipality> columns = codes.stream().distinct().map(this::municipality).toList();
    List<Integer> ordered = years.stream().distinct().sorted().toList();
    Map<ComparisonTable.Cell, Figure> cells = new HashMap<>();
    for (int year : ordered) {
      Sight sight = view.published(year);
      for (Indicator row : rows) {
        for (Municipality column : columns) {
          sight
              .figure(row.code(), column.code())
              .ifPresent(
                  figure ->
                      cells.put(new ComparisonTable.Cell(row.code(), column.code(), year), figure));
        }
      }
    }
    return new ComparisonTable(rows, columns, ordered, cells);
  }

  /** The table as CSV: one line a figure, with source, definition and vintage. */
  public String csv(ComparisonTable table, Locale locale) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(Csv.FIGURE_COLUMNS);
    for (Indicator row : table.indicators()) {
      for (Municipality column : table.municipalities()) {
        for (int year : table.years()) {
          table
              .figure(row.code(), column.code(), year)
              .ifPresent(figure -> lines.add(Csv.line(row, column, figure, locale)));
        }
      }
    }
    return Csv.text(lines);
  }

  private Municipality municipality(String code) {
    return municipalities
        .find(code)
        .orElseThrow(
            () -> new DomainException(Problem.INVALID, "benchmark.unknown-municipality", code));
  }
}
