package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vipez.search.NearestQuery;
import nl.vipez.search.NearestQuery.Change;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest.Sort;
import nl.vipez.search.query.ParsedQuery;
import nl.vipez.search.query.QueryPart;

/**
 * Looks near a query that found nothing for queries that do, one change at a time; counts only what
 * the caller may see.
 */
final class NearestSearch {

  /** So many changes are tried at most, each costing a search. */
  private static final int TRIED = 12;

  private final Planner planner;
  private final Ranking ranking;

  NearestSearch(Planner planner, Ranking ranking) {
    this.planner = planner;
    this.ranking = ranking;
  }

  private record Variant(
      Change change, String subject, String text, ParsedQuery parsed, Set<String> without) {}

  List<NearestQuery> near(
      ParsedQuery asked, Map<String, Set<String>> filters, View view, SynonymTable synonyms)
      throws IOException {
    List<NearestQuery> found = new ArrayList<>();
    List<Variant> variants = variants(asked, filters);
    for (Variant variant : variants.subList(0, Math.min(TRIED, variants.size()))) {
      Map<String, Set<String>> left = new HashMap<>(filters);
      left.keySet().removeAll(variant.without);
      long total = count(variant.parsed, left, view, synonyms);
      if (total > 0) {
        found.add(
            new NearestQuery(
                variant.change, variant.subject, variant.text, variant.without, total));
      }
    }
    return found;
  }

  private long count(
      ParsedQuery parsed, Map<String, Set<String>> filters, View view, SynonymTable synonyms)
      throws IOException {
    Plan plan = planner.plan(new SearchQuery.Asked(parsed), synonyms, view);
    Scope scope = Matching.of(plan, filters, view, ranking).scope();
    DocumentCollector counter =
        new DocumentCollector(view, scope, ranking, Sort.RELEVANCE, 0, Set.of());
    view.searcher().search(plan.scored(), counter);
    return counter.total();
  }

  private static List<Variant> variants(ParsedQuery asked, Map<String, Set<String>> filters) {
    List<Variant> variants = new ArrayList<>();
    for (String field : new TreeSet<>(filters.keySet())) {
      variants.add(new Variant(Change.WITHOUT_FILTER, field, asked.text(), asked, Set.of(field)));
    }
    if (filters.size() > 1) {
      variants.add(new Variant(Change.WITHOUT_FILTERS, "", asked.text(), asked, filters.keySet()));
    }
    for (QueryPart part : asked.parts()) {
      String piece = asked.text().substring(part.start(), part.end());
      if (part instanceof QueryPart.Phrase phrase) {
        QueryPart words = new QueryPart.Words(phrase.text(), part.start(), part.end());
        variants.add(
            new Variant(
                Change.PHRASE_AS_WORDS,
                piece,
                asked.textWith(part, phrase.text()),
                asked.with(part, words),
                Set.of()));
      }
      if (asks(asked.without(part))) {
        Change change =
            part instanceof QueryPart.Not ? Change.WITHOUT_EXCLUSION : Change.WITHOUT_PART;
        variants.add(
            new Variant(change, piece, asked.textWithout(part), asked.without(part), Set.of()));
      }
    }
    variants.sort(Comparator.comparing(Variant::change));
    return variants;
  }

  /** What only excludes is near no question. */
  private static boolean asks(ParsedQuery parsed) {
    return !parsed.parts().stream().allMatch(QueryPart.Not.class::isInstance);
  }
}
