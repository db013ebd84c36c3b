package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.search.Hit;
import nl.vipez.search.Interpretation;
import nl.vipez.search.Passage;
import nl.vipez.search.SearchAnswer;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;

/** Finds documents. */
final class DocumentSearch {

  private final Planner planner;
  private final Speller speller;
  private final Ranking ranking;

  DocumentSearch(Planner planner, Speller speller, Ranking ranking) {
    this.planner = planner;
    this.speller = speller;
    this.ranking = ranking;
  }

  SearchAnswer search(SearchRequest request, View view, SynonymTable synonyms) throws IOException {
    long started = System.nanoTime();
    Plan plan = planner.plan(request.query(), synonyms, view);
    Scope scope = new Scope(view, request.filters());
    for (Query excluded : plan.excluded()) {
      scope.without(view.documents(excluded));
    }
    for (Query required : plan.required()) {
      scope.within(view.documents(required));
    }
    boolean loosened = Coverage.narrow(view, scope, plan.words());
    DocumentCollector collector =
        new DocumentCollector(
            view,
            scope,
            ranking,
            request.sort(),
            request.from() + request.size(),
            request.facets());
    view.searcher().search(plan.scored(), collector);
    List<Found> found = collector.found();
    List<Found> page = found.subList(Math.min(request.from(), found.size()), found.size());
    List<Hit> hits = hits(page, view, plan, request.passages());
    return new SearchAnswer(
        collector.total(),
        System.nanoTime() - started,
        loosened(plan.interpretation(), loosened),
        didYouMean(request.query(), view),
        hits,
        collector.facets().result());
  }

  private List<Hit> hits(List<Found> page, View view, Plan plan, int passages) throws IOException {
    PassageReader reader = new PassageReader(view, plan.scored());
    StoredFields stored = view.searcher().storedFields();
    List<Hit> hits = new ArrayList<>();
    for (Found found : page) {
      StoredDocument document =
          StoredDocument.read(stored, found.leaf().docBase + found.document());
      List<Passage> best = reader.best(found.leaf(), found.document(), passages);
      hits.add(
          new Hit(
              document.id(),
              document.title(),
              document.facts(),
              document.facets(),
              document.owner(),
              found.score(),
              best,
              NearDuplicates.of(document, view)));
    }
    return hits;
  }

  private Optional<String> didYouMean(SearchQuery query, View view) throws IOException {
    return query instanceof SearchQuery.Typed typed
        ? speller.correct(typed.text(), view)
        : Optional.empty();
  }

  private static Interpretation loosened(Interpretation said, boolean loosened) {
    return new Interpretation(
        said.words(), said.phrases(), said.excluded(), said.alsoSearched(), loosened);
  }
}
