package nl.vipez.relevance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.TrialSearch;
import nl.vipez.discovery.model.Answered;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.SearchSetting;
import nl.vipez.relevance.model.Change;
import nl.vipez.relevance.model.Compared;
import nl.vipez.relevance.model.Compared.Move;
import nl.vipez.relevance.model.Comparison;
import nl.vipez.relevance.model.Grades;
import nl.vipez.relevance.model.JudgedQuery;
import nl.vipez.relevance.model.Ndcg;
import nl.vipez.relevance.model.Pooled;
import nl.vipez.relevance.model.Score;

/** Runs stored queries under the setting in use and under a change, in the name of the caller. */
@ApplicationScoped
public class Bench {
  /** How deep a ranking is read, so that leaving out what nobody judged still gives ten. */
  private static final int DEPTH = 200;

  private static final int PASSAGES = 3;

  private final QueryRepository repository;
  private final JudgedQueries queries;
  private final TrialSearch search;

  @Inject
  Bench(QueryRepository repository, JudgedQueries queries, TrialSearch search) {
    this.repository = repository;
    this.queries = queries;
    this.search = search;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Bench() {
    this.repository = null;
    this.queries = null;
    this.search = null;
  }

  /**
   * All stored queries before and after a change.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND for who is no curator
   */
  public Comparison compare(Caller caller, Change change) {
    SearchSetting now = search.setting();
    SearchSetting then = change.on(now);
    Map<Long, Grades> grades = repository.grades();
    List<Compared> compared = new ArrayList<>();
    for (JudgedQuery query : queries.list(caller)) {
      Map<String, Double> counting =
          grades.getOrDefault(query.id(), new Grades(List.of())).counting();
      Answered before = search.answer(caller, query.text(), now, DEPTH, 0);
      Answered after =
          then.equals(now) ? before : search.answer(caller, query.text(), then, DEPTH, 0);
      compared.add(
          new Compared(
              query,
              Score.of(before.ids(), counting),
              Score.of(after.ids(), counting),
              moves(before, after, counting),
              before.total(),
              after.total()));
    }
    return Comparison.of(compared);
  }

  /** How all stored queries do under the setting in use. */
  public Comparison now(Caller caller) {
    return compare(caller, new Change.Absence());
  }

  private static List<Move> moves(Answered before, Answered after, Map<String, Double> grades) {
    Map<String, FoundDocument> first = new LinkedHashMap<>();
    after.documents().stream().limit(Ndcg.DEPTH).forEach(one -> first.put(one.id(), one));
    before.documents().stream().limit(Ndcg.DEPTH).forEach(one -> first.putIfAbsent(one.id(), one));
    List<Move> moves = new ArrayList<>();
    for (FoundDocument one : first.values()) {
      int was = rank(before.ids(), one.id());
      int is = rank(after.ids(), one.id());
      if (was != is) {
        moves.add(new Move(one.id(), one.title(), was, is, Compared.grade(grades, one.id())));
      }
    }
    return moves;
  }

  private static int rank(List<String> ids, String id) {
    int index = ids.indexOf(id);
    return index >= 0 && index < Ndcg.DEPTH ? index + 1 : 0;
  }

  /**
   * The documents to judge for a query: the first ten under the setting in use, then those that a
   * change would bring among its first ten.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND for who is no curator or an unknown query
   */
  public List<Pooled> pool(Caller caller, long query, Optional<Change> change) {
    JudgedQuery asked = queries.find(caller, query);
    Grades grades = repository.grades(query);
    SearchSetting now = search.setting();
    Map<String, FoundDocument> pool = new LinkedHashMap<>();
    Map<String, Integer> ranks = ranked(caller, asked, now, pool);
    Map<String, Integer> trial =
        change.map(one -> ranked(caller, asked, one.on(now), pool)).orElse(Map.of());
    Map<String, Double> counting = grades.counting();
    return pool.values().stream()
        .map(
            one ->
                new Pooled(
                    one,
                    ranks.getOrDefault(one.id(), 0),
                    trial.getOrDefault(one.id(), 0),
                    Compared.grade(counting, one.id()),
                    grades.by(caller.username(), one.id()),
                    grades.of(one.id())))
        .toList();
  }

  private Map<String, Integer> ranked(
      Caller caller, JudgedQuery query, SearchSetting setting, Map<String, FoundDocument> pool) {
    Map<String, Integer> ranks = new TreeMap<>();
    for (FoundDocument one :
        search.answer(caller, query.text(), setting, Ndcg.DEPTH, PASSAGES).documents()) {
      ranks.put(one.id(), ranks.size() + 1);
      pool.putIfAbsent(one.id(), one);
    }
    return ranks;
  }
}
