package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import org.jspecify.annotations.Nullable;

/** The comparison of a year as a table. */
@RequestScoped
@Named("compareTable")
public class CompareTable {
  @Inject private CurrentLocale locale;
  @Inject private ComparisonQuery query;
  @Inject private PeerQuery peers;

  private @Nullable ComparisonSheet sheet;
  private @Nullable List<ComparisonSheet.Row> rows;

  private Words words() {
    return Words.of(locale.locale(), "comparison");
  }

  private ComparisonSheet sheet() {
    ComparisonSheet made = sheet;
    if (made == null) {
      made =
          new ComparisonSheet(
              words(), query.table(), query.year(), peers.me().map(Municipality::code));
      sheet = made;
    }
    return made;
  }

  /** The rows of the table. */
  public List<ComparisonSheet.Row> getRows() {
    List<ComparisonSheet.Row> made = rows;
    if (made == null) {
      made = sheet().rows(query.sort(), query.down());
      rows = made;
    }
    return made;
  }

  /** The last row of the table. */
  public List<ComparisonSheet.Median> getMedians() {
    return sheet().medians();
  }

  /**
   * A heading of the table.
   *
   * @param name what stands below it
   * @param unit its unit; empty for names
   * @param source key of the source of its figures; empty for names
   * @param address the same comparison sorted by it, the other way round if it is so already
   * @param order ascending, descending or none, for {@code aria-sort}
   * @param arrow the same as a sign
   */
  public record Heading(
      String name, String unit, String source, String address, String order, String arrow) {}

  /** The heading of the names. */
  public Heading getNameHeading() {
    return heading("", words().say("municipality"), "", "");
  }

  /** The headings of the indicators. */
  public List<Heading> getHeadings() {
    return query.table().indicators().stream()
        .map(
            one ->
                heading(
                    one.code(),
                    one.text().name(locale.locale()),
                    one.text().unit(locale.locale()),
                    source(one)))
        .toList();
  }

  private String source(Indicator indicator) {
    return query.table().municipalities().stream()
        .flatMap(one -> query.table().figure(indicator.code(), one.code(), query.year()).stream())
        .map(Figure::source)
        .findFirst()
        .orElse(indicator.source())
        .name();
  }

  private Heading heading(String code, String name, String unit, String source) {
    boolean current = query.sort().equals(code);
    Address address = query.address(ComparePage.PATH).with("sort", code);
    // The first click on a figure shows the highest first, on a name the first letter.
    boolean next = current ? !query.down() : !code.isEmpty();
    String order = current ? (query.down() ? "descending" : "ascending") : "none";
    String arrow = current ? (query.down() ? " ↓" : " ↑") : "";
    return new Heading(
        name, unit, source, (next ? address.with("down", "1") : address).toString(), order, arrow);
  }
}
