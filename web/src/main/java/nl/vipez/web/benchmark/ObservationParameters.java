package nl.vipez.web.benchmark;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.vipez.benchmark.model.ObservationFilter;
import nl.vipez.benchmark.model.Status;
import nl.vipez.web.Paging;
import nl.vipez.web.QueryValues;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of observations. */
public class ObservationParameters {
  @QueryParam("indicator")
  private List<String> indicators = List.of();

  @QueryParam("municipality")
  private List<String> municipalities = List.of();

  @QueryParam("year")
  private List<String> years = List.of();

  @QueryParam("status")
  private List<String> statuses = List.of();

  @QueryParam("asOf")
  private @Nullable String asOf;

  @QueryParam("from")
  @DefaultValue("0")
  private String from = "0";

  @QueryParam("size")
  private @Nullable String size;

  ObservationFilter filter() {
    Set<Status> wanted = new LinkedHashSet<>();
    for (String letter : QueryValues.texts("status", statuses)) {
      wanted.add(
          Status.ofLetter(letter).orElseThrow(() -> QueryValues.invalid("status", "query.status")));
    }
    return new ObservationFilter(
        QueryValues.texts("indicator", indicators),
        QueryValues.years(years),
        QueryValues.texts("municipality", municipalities),
        wanted,
        QueryValues.moment("asOf", asOf));
  }

  Paging paging() {
    return Paging.ofTable(from, size, 100);
  }

  /** The page of a file: everything up to a bound, unless a page is asked. */
  Paging file(int most) {
    return size == null ? new Paging(Paging.ofTable(from, null, 1).from(), most) : paging();
  }
}
