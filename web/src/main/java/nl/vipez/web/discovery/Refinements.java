package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.FoundValue;
import nl.vipez.discovery.model.Nearest;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.Understanding.TypedField;
import nl.vipez.web.discovery.FacetView.Choice;

/** What a search can be narrowed and widened by, as the page shows it. */
@RequestScoped
public class Refinements {
  private static final int SHOWN = 6;
  private static final List<Facet> OFFERED =
      List.of(
          Facet.KIND,
          Facet.THEME,
          Facet.CIRCLE,
          Facet.MUNICIPALITY,
          Facet.PROVINCE,
          Facet.SIZE_CLASS,
          Facet.PERIOD,
          Facet.LANGUAGE);

  private FacetLabels labels;
  private SearchWords words;

  /** For the container. */
  @Inject
  public Refinements(FacetLabels labels, SearchWords words) {
    this.labels = labels;
    this.words = words;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Refinements() {}

  /**
   * A way to take away or change one thing.
   *
   * @param label what it is about
   * @param count documents that the other search finds; 0 where that is not told
   * @param href the other search
   */
  public record Step(String label, long count, String href) {}

  List<FacetView> facets(Findings found, Search search, Links links) {
    List<FacetView> views = new ArrayList<>();
    for (Facet facet : OFFERED) {
      Set<String> chosen = search.filters().getOrDefault(facet, Set.of());
      List<Choice> choices = choices(facet, found, chosen, links);
      if (choices.size() > 1 || !chosen.isEmpty()) {
        int cut = Math.min(SHOWN, choices.size());
        views.add(
            new FacetView(
                facet.code(),
                List.copyOf(choices.subList(0, cut)),
                List.copyOf(choices.subList(cut, choices.size())),
                facet == Facet.PERIOD
                    ? YearBars.of(found.facets().getOrDefault(Facet.YEAR, List.of()), words)
                    : List.of()));
      }
    }
    return views;
  }

  /** The values found, and those chosen that nothing carries; chosen ones first. */
  private List<Choice> choices(Facet facet, Findings found, Set<String> chosen, Links links) {
    List<Choice> choices = new ArrayList<>();
    List<FoundValue> values = found.facets().getOrDefault(facet, List.of());
    values.forEach(value -> choices.add(choice(facet, value, chosen, links)));
    chosen.stream()
        .filter(code -> values.stream().noneMatch(value -> value.value().equals(code)))
        .forEach(code -> choices.add(choice(facet, new FoundValue(code, 0), chosen, links)));
    choices.sort((a, b) -> Boolean.compare(b.chosen(), a.chosen()));
    return choices;
  }

  private Choice choice(Facet facet, FoundValue value, Set<String> chosen, Links links) {
    return new Choice(
        labels.of(facet, value.value()),
        value.count(),
        chosen.contains(value.value()),
        links.toggled(facet.code(), value.value()));
  }

  /** Every filter and every typed field, with the search without it. */
  List<Step> chips(Findings found, Search search, Links links) {
    List<Step> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      search.filters().getOrDefault(facet, Set.of()).stream()
          .sorted()
          .forEach(
              value ->
                  chips.add(new Step(said(facet, value), 0, links.toggled(facet.code(), value))));
    }
    for (TypedField field : found.understanding().fields()) {
      chips.add(new Step(field.text(), 0, links.asking(field.queryWithout(), List.of())));
    }
    return chips;
  }

  /** The searches near one that found nothing. */
  List<Step> nearest(Findings found, Search search, Links links) {
    return found.nearest().stream()
        .map(
            near ->
                new Step(
                    words.say("nearest." + near.change(), about(near, search)),
                    near.total(),
                    links.asking(near.text(), near.without().stream().map(Facet::code).toList())))
        .toList();
  }

  private String about(Nearest near, Search search) {
    return near.without().isEmpty()
        ? near.subject()
        : near.without().stream()
            .sorted()
            .flatMap(
                facet ->
                    search.filters().getOrDefault(facet, Set.of()).stream()
                        .sorted()
                        .map(value -> said(facet, value)))
            .collect(Collectors.joining(", "));
  }

  private String said(Facet facet, String value) {
    return words.say("facet." + facet.code()) + ": " + labels.of(facet, value);
  }
}
