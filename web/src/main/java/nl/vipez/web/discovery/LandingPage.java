package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.Search;
import nl.vipez.web.discovery.Refinements.Step;
import nl.vipez.web.security.CurrentCaller;

/**
 * What the library shows before anything is asked: what is new, kinds, themes with most on them.
 */
@Named("landing")
@RequestScoped
public class LandingPage {
  private static final int NEW = 6;
  private static final int THEMES = 14;

  private SearchView view;
  private FacetLabels labels;
  private Findings found;

  /** Looks what came in last. */
  @Inject
  public LandingPage(
      CurrentCaller current, SearchService service, SearchView view, FacetLabels labels) {
    this.view = view;
    this.labels = labels;
    found = service.search(current.caller(), new Search("", Map.of(), 0, NEW, Search.Sort.ADDED));
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected LandingPage() {}

  /** The documents that came in last. */
  public List<FoundDocument> getNewest() {
    return found.documents();
  }

  /** Kind, municipality, year and pages of a document. */
  public String facts(FoundDocument document) {
    return view.facts(document);
  }

  /** The kinds of document there are. */
  public List<Step> getKinds() {
    return steps(Facet.KIND, Integer.MAX_VALUE);
  }

  /** The themes with most documents. */
  public List<Step> getThemes() {
    return steps(Facet.THEME, THEMES);
  }

  private List<Step> steps(Facet facet, int most) {
    return found.facets().getOrDefault(facet, List.of()).stream()
        .limit(most)
        .map(
            value ->
                new Step(
                    labels.of(facet, value.value()),
                    value.count(),
                    "?" + facet.code() + "=" + Links.encoded(value.value())))
        .toList();
  }
}
