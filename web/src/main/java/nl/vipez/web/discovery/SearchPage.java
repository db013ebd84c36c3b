package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.Search.Sort;
import nl.vipez.discovery.model.SearchAddress;
import nl.vipez.shelf.QueryLog;
import nl.vipez.web.discovery.Refinements.Step;
import nl.vipez.web.security.CurrentCaller;

/** The search page; all of its state stands in the address. */
@Named
@RequestScoped
public class SearchPage {
  private static final int PAGE = 10;
  private static final int FURTHEST = 1_000;

  private Refinements refinements;
  private SearchWords words;
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
      Refinements refinements,
      SearchWords words,
      QueryLog log) {
    this.refinements = refinements;
    this.words = words;
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
    search = SearchParameters.lenient(parameters, service, PAGE);
    links = Links.of(search);
    found = service.search(current.caller(), search);
    if (search.from() == 0 && request.getParameter("open") == null) {
      log.note(current.caller(), search.text(), found.total());
    }
    String asked = Optional.ofNullable(request.getParameter("open")).orElse("");
    String open =
        asked.isEmpty() && !found.documents().isEmpty() ? found.documents().getFirst().id() : asked;
    hits = view.hits(found, search, open, links);
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected SearchPage() {}

  /** Whether nothing is asked yet: neither words nor a filter. */
  public boolean isBlank() {
    return search.text().isEmpty()
        && search.filters().isEmpty()
        && search.from() == 0
        && search.sort() == Sort.RELEVANCE;
  }

  /** What was found. */
  public Findings getFound() {
    return found;
  }

  /** How many documents match, in words. */
  public String getTotal() {
    return words.documents(found.total());
  }

  /** The page that keeps this search, or an empty text when it looks for nothing in particular. */
  public String getSaving() {
    String address = SearchAddress.of(search);
    return search.text().isEmpty() && search.filters().isEmpty() ? "" : "/library/save?" + address;
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
    return refinements.facets(found, search, links);
  }

  /** What narrows the search now, each with the search without it. */
  public List<Step> getChips() {
    return refinements.chips(found, search, links);
  }

  /** Searches near this one that find something. */
  public List<Step> getNearest() {
    return refinements.nearest(found, search, links);
  }

  /** What a form that sets the years sends along. */
  public List<Links.Field> getFieldsBesidesYear() {
    return links.fields(Facet.YEAR.code());
  }

  /** Whether any filter is set. */
  public boolean isFiltered() {
    return !search.filters().isEmpty();
  }

  /** The same search without filters. */
  public String getUnfiltered() {
    return links.without(Arrays.stream(Facet.values()).map(Facet::code).toList());
  }

  /** The words typed as one phrase. */
  public String getLiteral() {
    return links.with("q", '"' + search.text().replace("\"", "") + '"');
  }

  /** The query with its spelling corrected; empty when nothing needs correction. */
  public String getDidYouMean() {
    return found.didYouMean().orElse("");
  }

  /** The corrected search. */
  public String getCorrected() {
    return links.with("q", found.didYouMean().orElse(""));
  }

  /** The orders there are, the one at hand without an address. */
  public List<Step> getOrders() {
    return Stream.of(Sort.RELEVANCE, Sort.NEWEST, Sort.TITLE).map(this::order).toList();
  }

  private Step order(Sort sort) {
    String code = sort.name().toLowerCase(Locale.ROOT);
    String href =
        sort == search.sort()
            ? ""
            : sort == Sort.RELEVANCE ? links.without(List.of("sort")) : links.with("sort", code);
    return new Step(words.say("order." + sort), 0, href);
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
    return next >= found.total() || next > FURTHEST
        ? ""
        : links.with("from", Integer.toString(next));
  }
}
