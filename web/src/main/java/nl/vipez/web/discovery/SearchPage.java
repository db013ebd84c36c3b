package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.Search;
import nl.vipez.library.Documents;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.web.library.DocumentWords;
import nl.vipez.web.security.CurrentCaller;

/** The search page; all of its state stands in the address. */
@Named
@RequestScoped
public class SearchPage {
  private static final int PAGE = 10;
  private static final int ALSO = 8;

  private CurrentCaller current;
  private SearchService service;
  private SearchView view;
  private Documents documents;
  private DocumentWords words;
  private Search search;
  private Links links;
  private Findings found;
  private List<HitView> hits;

  /** Reads the address and searches. */
  @Inject
  public SearchPage(
      HttpServletRequest request,
      CurrentCaller current,
      SearchService service,
      SearchView view,
      Documents documents,
      DocumentWords words) {
    this.current = current;
    this.service = service;
    this.view = view;
    this.documents = documents;
    this.words = words;
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
    parameters.keySet().retainAll(known());
    search = SearchParameters.read(parameters, PAGE);
    links = new Links(parameters);
    found = service.search(current.caller(), search);
    String asked = Optional.ofNullable(request.getParameter("open")).orElse("");
    String open =
        asked.isEmpty() && !found.documents().isEmpty() ? found.documents().getFirst().id() : asked;
    hits = view.hits(found, search.text(), open, links);
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected SearchPage() {}

  private static List<String> known() {
    List<String> names = new ArrayList<>(List.of("q", "from", "sort", "open"));
    Arrays.stream(Facet.values()).map(Facet::code).forEach(names::add);
    return names;
  }

  /** How many documents match. */
  public long getTotal() {
    return found.total();
  }

  /** What was typed. */
  public String getText() {
    return search.text();
  }

  /** The rows of this page. */
  public List<HitView> getHits() {
    return hits;
  }

  /** The facets worth narrowing by. */
  public List<FacetView> getFacets() {
    return view.facets(found, search, links);
  }

  /** Whether any filter is set. */
  public boolean isFiltered() {
    return !search.filters().isEmpty();
  }

  /** The same search without filters. */
  public String getUnfiltered() {
    return links.without(
        Stream.concat(Arrays.stream(Facet.values()).map(Facet::code), Stream.of("from", "open"))
            .toList());
  }

  /** Words looked for besides those typed, joined. */
  public String getAlsoSearched() {
    return found.alsoSearched().stream().limit(ALSO).collect(Collectors.joining(", "));
  }

  /** Whether not all words had to be there. */
  public boolean isLoosened() {
    return found.loosened();
  }

  /** The words typed as one phrase. */
  public String getLiteral() {
    return links.with("q", '"' + search.text().replace("\"", "") + '"');
  }

  /** The query with its spelling corrected, or an empty text. */
  public String getDidYouMean() {
    return found.didYouMean().orElse("");
  }

  /** The corrected search. */
  public String getCorrected() {
    return links.with("q", getDidYouMean());
  }

  /** Whether the latest stand first. */
  public boolean isNewestFirst() {
    return search.newestFirst();
  }

  /** The same search in the other order. */
  public String getReordered() {
    return search.newestFirst()
        ? links.without(List.of("sort", "from"))
        : links.with("sort", "newest");
  }

  /** Number of the first row shown, from 1. */
  public int getFirst() {
    return hits.isEmpty() ? 0 : search.from() + 1;
  }

  /** Number of the last row shown. */
  public int getLast() {
    return search.from() + hits.size();
  }

  /** The page before this one, or an empty text. */
  public String getPrevious() {
    return search.from() == 0
        ? ""
        : links.with("from", Integer.toString(Math.max(0, search.from() - search.size())));
  }

  /** The page after this one, or an empty text. */
  public String getNext() {
    int next = search.from() + search.size();
    return next >= found.total() || next > 1_000 ? "" : links.with("from", Integer.toString(next));
  }

  /** Whether a row of this page is open beside the results. */
  public boolean isBeside() {
    return hits.stream().anyMatch(HitView::open);
  }

  /** The row open beside the results. */
  public HitView getOpen() {
    return hits.stream().filter(HitView::open).findFirst().orElseThrow();
  }

  /** The text of the open document at its best passage, marked. */
  public PreviewView getPreview() {
    HitView row = getOpen();
    int page = row.passages().isEmpty() ? 1 : row.passages().getFirst().page();
    List<TextOfPart> parts =
        documents.text(current.caller(), row.id(), Optional.empty(), page, page);
    return PreviewView.of(parts, found, words);
  }
}
