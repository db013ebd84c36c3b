package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.search.FacetCount;
import nl.vipez.search.Hit;
import nl.vipez.search.NearestQuery;
import nl.vipez.search.Passage;
import nl.vipez.search.SearchAnswer;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.query.ParsedQuery;
import org.apache.lucene.search.Query;

/** Finds documents. */
final class DocumentSearch {

  private final Planner planner;
  private final Speller speller;
  private final Missing missing;
  private final NearestSearch nearest;
  private final Ranking ranking;

  DocumentSearch(Planner planner, Speller speller, Ranking ranking) {
    this.planner = planner;
    this.speller = speller;
    this.missing = new Missing(planner);
    this.nearest = new NearestSearch(planner, ranking);
    this.ranking = ranking;
  }

  SearchAnswer search(SearchRequest request, View view, SynonymTable synonyms) throws IOException {
    long started = System.nanoTime();
    Plan plan = planner.plan(request.query(), synonyms, view);
    Ranked ranked = ranked(plan, request, view);
    List<Found> page =
        ranked
            .found()
            .subList(Math.min(request.from(), ranked.found().size()), ranked.found().size());
    List<Hit> hits = hits(page, view, plan.scored(), request.passages());
    boolean nothing = ranked.total() == 0;
    boolean fellShort = nothing || ranked.loosened();
    return new SearchAnswer(
        ranked.total(),
        System.nanoTime() - started,
        plan.interpretation()
            .found(ranked.loosened(), fellShort ? missing.in(request.query(), view) : List.of()),
        didYouMean(request.query(), view),
        hits,
        ranked.facets(),
        nothing ? near(request, view, synonyms) : List.of());
  }

  private List<NearestQuery> near(SearchRequest request, View view, SynonymTable synonyms)
      throws IOException {
    Optional<ParsedQuery> asked = Planner.asked(request.query());
    return asked.isEmpty()
        ? List.of()
        : nearest.near(asked.get(), request.filters(), view, synonyms);
  }

  /** The documents found up to the end of the page asked for, their number and their facets. */
  record Ranked(
      List<Found> found, long total, boolean loosened, Map<String, List<FacetCount>> facets) {}

  Ranked ranked(Plan plan, SearchRequest request, View view) throws IOException {
    Matching matching = Matching.of(plan, request.filters(), view, ranking);
    int end = request.from() + request.size();
    Optional<SubjectRanking> again =
        end > 0 && request.sort() == SearchRequest.Sort.RELEVANCE
            ? SubjectRanking.of(plan, text(request.query()), view, ranking)
            : Optional.empty();
    int limit = again.isPresent() ? Math.max(end, SubjectRanking.WINDOW) : end;
    Counted counted =
        WindowScoring.suits(plan.scored())
            ? DocumentRanking.of(plan, matching.scope(), view, ranking).first(request, limit)
            : all(plan, matching.scope(), view, request, limit);
    List<Found> found = counted.found();
    if (again.isPresent()) {
      found = again.get().ranked(found);
    }
    return new Ranked(
        found.subList(0, Math.min(end, found.size())),
        counted.total(),
        matching.loosened(),
        counted.facets());
  }

  /** The first documents found, and how many there are, by facet as well. */
  record Counted(List<Found> found, long total, Map<String, List<FacetCount>> facets) {}

  /** Scores all that is found. */
  private Counted all(Plan plan, Scope scope, View view, SearchRequest request, int limit)
      throws IOException {
    DocumentCollector collector =
        new DocumentCollector(view, scope, ranking, request.sort(), limit, request.facets());
    view.searcher().search(plan.scored(), collector);
    return new Counted(collector.found(), collector.total(), collector.facets().result());
  }

  /** What a person would say, without what is no word of a text. */
  private static String text(SearchQuery query) {
    return Planner.asked(query)
        .map(asked -> asked.spellable().replace('"', ' ').strip().replaceAll("\\s+", " "))
        .orElse("");
  }

  /** Reads in the order in which documents stand in the index, which goes through it once. */
  private static List<Hit> hits(List<Found> page, View view, Query scored, int passages)
      throws IOException {
    Map<Found, List<Passage>> best = new PassageReader(view, scored).best(page, passages);
    List<Found> standing = new ArrayList<>(page);
    standing.sort(Comparator.comparingInt(found -> found.leaf().docBase + found.document()));
    Map<Found, Hit> hits = new IdentityHashMap<>();
    for (Found found : standing) {
      StoredDocument document = StoredDocument.read(found.leaf(), found.document());
      hits.put(
          found,
          new Hit(
              document.id(),
              document.title(),
              document.facts(),
              document.facets(),
              document.owner(),
              found.score(),
              Objects.requireNonNull(best.get(found)),
              NearDuplicates.of(document, view)));
    }
    List<Hit> ranked = new ArrayList<>();
    page.forEach(found -> ranked.add(Objects.requireNonNull(hits.get(found))));
    return ranked;
  }

  private Optional<String> didYouMean(SearchQuery query, View view) throws IOException {
    Optional<ParsedQuery> asked = Planner.asked(query);
    return asked.isEmpty() ? Optional.empty() : speller.correct(asked.get(), view);
  }
}
