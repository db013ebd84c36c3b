package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.discovery.SavedSearches;
import nl.vipez.discovery.model.Find;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.web.library.DocumentWords;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What a saved search finds, the new ones told; looking at it makes them old. */
@RequestScoped
@Named("findsPage")
public class FindsPage {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final int EXCERPT = 260;

  @Inject private CurrentCaller current;
  @Inject private SavedSearches searches;
  @Inject private DocumentWords words;
  @Inject private HttpServletRequest request;

  private @Nullable SavedSearch saved;
  private @Nullable List<Row> rows;

  /**
   * A document found.
   *
   * @param passage the text that fits best
   * @param since since when it is found, Europe/Amsterdam
   * @param fresh whether it was not looked at before
   */
  public record Row(
      String id,
      String title,
      String facts,
      boolean fictional,
      String passage,
      LocalDate since,
      boolean fresh) {}

  /** Name of the search. */
  public String getName() {
    return saved().name();
  }

  /** Address of the search page with it. */
  public String getAddress() {
    return "/library/search?" + saved().address();
  }

  /** What it finds, latest first. */
  public List<Row> getRows() {
    if (rows == null) {
      SavedSearch search = saved();
      rows =
          searches.finds(current.caller(), search.id()).stream()
              .map(find -> row(find, search.looked()))
              .toList();
      searches.looked(current.caller(), search.id());
    }
    return rows;
  }

  private Row row(Find find, Instant looked) {
    FoundDocument document = find.document();
    String facts =
        String.join(
            " · ",
            Stream.of(
                    words.kind(document.kind()),
                    document.municipality().map(words::municipality).orElse(""),
                    document.year().map(String::valueOf).orElse(""))
                .filter(fact -> !fact.isEmpty())
                .toList());
    return new Row(
        document.id(),
        document.title(),
        facts,
        document.fictional(),
        document
            .marked()
            .map(one -> one.text().replaceAll("\\s+", " "))
            .map(FindsPage::cut)
            .orElse(""),
        LocalDate.ofInstant(find.foundAt(), AMSTERDAM),
        find.foundAt().isAfter(looked));
  }

  private static String cut(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }

  private SavedSearch saved() {
    if (saved == null) {
      String id = Optional.ofNullable(request.getParameter("id")).orElse("");
      saved = searches.find(current.caller(), id);
    }
    return saved;
  }
}
