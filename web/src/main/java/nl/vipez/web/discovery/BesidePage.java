package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.SearchService;
import nl.vipez.library.Documents;
import nl.vipez.web.discovery.HitView.PassageView;
import nl.vipez.web.library.DocumentWords;
import nl.vipez.web.security.CurrentCaller;

/** The document open beside the results of the search page, at a passage of its row. */
@Named("beside")
@RequestScoped
public class BesidePage {
  private List<HitView> rows;
  private List<Reading> readings;

  /** Opens the row that the address asks for, at the passage it asks for or its best. */
  @Inject
  public BesidePage(
      HttpServletRequest request,
      SearchPage page,
      CurrentCaller current,
      Documents documents,
      SearchService search,
      DocumentWords words) {
    rows = page.getHits().stream().filter(HitView::open).toList();
    Caller caller = current.caller();
    String at = Optional.ofNullable(request.getParameter("at")).orElse("");
    readings =
        rows.stream()
            .map(
                row -> {
                  PassageView passage =
                      row.passages().stream()
                          .filter(one -> one.at().equals(at))
                          .findFirst()
                          .orElse(
                              row.passages().isEmpty()
                                  ? new PassageView(1, "", "", row.href(), "", List.of())
                                  : row.passages().getFirst());
                  return Reading.of(
                      documents.find(caller, row.id()),
                      passage.page(),
                      page.getText(),
                      passage.at(),
                      caller,
                      documents,
                      search,
                      words);
                })
            .toList();
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected BesidePage() {}

  /** The row that is open; none when there are no results. */
  public List<HitView> getRows() {
    return rows;
  }

  /** The page it is open at. */
  public Reading getReading() {
    return readings.getFirst();
  }
}
