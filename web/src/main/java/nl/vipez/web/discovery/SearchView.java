package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundPassage;
import nl.vipez.discovery.model.FoundValue;
import nl.vipez.discovery.model.Search;
import nl.vipez.web.discovery.FacetView.Choice;
import nl.vipez.web.discovery.HitView.PassageView;
import nl.vipez.web.library.DocumentWords;

/** Makes of findings what the search page shows. */
@RequestScoped
public class SearchView {
  private static final int EXCERPT = 260;
  private static final int SHOWN = 6;
  private static final List<Facet> OFFERED =
      List.of(
          Facet.KIND,
          Facet.THEME,
          Facet.CIRCLE,
          Facet.MUNICIPALITY,
          Facet.PROVINCE,
          Facet.PERIOD,
          Facet.LANGUAGE);

  private DocumentWords words;
  private FacetLabels labels;

  /** For the container. */
  @Inject
  public SearchView(DocumentWords words, FacetLabels labels) {
    this.words = words;
    this.labels = labels;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected SearchView() {}

  List<HitView> hits(Findings found, String text, String open, Links links) {
    return found.documents().stream().map(one -> hit(one, text, open, links)).toList();
  }

  List<FacetView> facets(Findings found, Search search, Links links) {
    List<FacetView> views = new ArrayList<>();
    for (Facet facet : OFFERED) {
      Set<String> chosen = search.filters().getOrDefault(facet, Set.of());
      List<Choice> choices = new ArrayList<>();
      List<FoundValue> values = found.facets().getOrDefault(facet, List.of());
      values.forEach(value -> choices.add(choice(facet, value, chosen, links)));
      chosen.stream()
          .filter(code -> values.stream().noneMatch(value -> value.value().equals(code)))
          .forEach(code -> choices.add(choice(facet, new FoundValue(code, 0), chosen, links)));
      if (choices.size() > 1 || !chosen.isEmpty()) {
        choices.sort((a, b) -> Boolean.compare(b.chosen(), a.chosen()));
        int cut = Math.min(SHOWN, choices.size());
        views.add(
            new FacetView(
                facet.code(),
                List.copyOf(choices.subList(0, cut)),
                List.copyOf(choices.subList(cut, choices.size()))));
      }
    }
    return views;
  }

  /** Kind, municipality, year and pages, in one line. */
  String facts(FoundDocument found) {
    return Stream.of(
            words.kind(found.kind()),
            found.municipality().map(words::municipality).orElse(""),
            found.year().map(String::valueOf).orElse(""),
            found.pages() > 0 ? words.pages(found.pages()) : "")
        .filter(fact -> !fact.isEmpty())
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  private HitView hit(FoundDocument found, String text, String open, Links links) {
    List<PassageView> passages =
        found.passages().stream()
            .filter(one -> !one.marks().isEmpty() || found.passages().size() == 1)
            .map(one -> passage(found.id(), text, one))
            .toList();
    return new HitView(
        found.id(),
        found.title(),
        facts(found),
        found.fictional(),
        found.note().map(words::note).orElse(""),
        passages.isEmpty() ? href(found.id(), 1, text) : passages.getFirst().href(),
        links.with("open", found.id()) + "#" + found.id(),
        found.id().equals(open),
        passages);
  }

  private PassageView passage(String id, String text, FoundPassage passage) {
    return new PassageView(
        passage.page(),
        words.place(passage.type(), passage.page(), passage.label()),
        href(id, passage.page(), text),
        Segment.excerpt(passage.text(), passage.marks(), EXCERPT));
  }

  static String href(String id, int page, String text) {
    String address = "/library/document?id=" + Links.encoded(id) + "&page=" + page;
    return text.isEmpty() ? address : address + "&q=" + Links.encoded(text);
  }

  private Choice choice(Facet facet, FoundValue value, Set<String> chosen, Links links) {
    return new Choice(
        labels.of(facet, value.value()),
        value.count(),
        chosen.contains(value.value()),
        links.toggled(facet.code(), value.value()));
  }
}
