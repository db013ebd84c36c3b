package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.vipez.search.Passage;
import nl.vipez.search.SearchAnswer;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.SynonymGroup;

/**
 * What answers questions to an index: reads queries by the languages that the index was made in,
 * widens them by synonyms, ranks.
 */
record Searches(
    Languages languages,
    Ranking ranking,
    Collection<SynonymGroup> groups,
    SynonymTable synonyms,
    Planner planner,
    DocumentSearch documents,
    PassageSearch passages,
    RelatedSearch related,
    Suggester suggester) {

  Searches(Languages languages, Ranking ranking, Collection<SynonymGroup> groups) {
    this(languages, ranking, groups, new QueryWriter(ranking, languages.english()));
  }

  private Searches(
      Languages languages, Ranking ranking, Collection<SynonymGroup> groups, QueryWriter writer) {
    this(languages, ranking, groups, writer, new Planner(languages, writer));
  }

  private Searches(
      Languages languages,
      Ranking ranking,
      Collection<SynonymGroup> groups,
      QueryWriter writer,
      Planner planner) {
    this(
        languages,
        ranking,
        groups,
        new SynonymTable(withVocabulary(groups), languages.dutch()),
        planner,
        new DocumentSearch(planner, new Speller(languages.dutch(), writer), ranking),
        new PassageSearch(new TellingWords(languages.dutch(), languages.english()), writer),
        new RelatedSearch(languages.dutch(), ranking),
        new Suggester(languages.dutch()));
  }

  /** Whether these read queries so. */
  boolean suits(Languages wanted, Ranking ranked, Collection<SynonymGroup> widened) {
    return languages == wanted && ranking.equals(ranked) && groups.equals(widened);
  }

  SearchAnswer search(SearchRequest request, View view) throws IOException {
    return documents.search(request, view, synonyms);
  }

  List<Passage.Mark> marks(SearchQuery query, String text, String language, View view)
      throws IOException {
    return new TextMarks(languages)
        .in(text, language, planner.plan(query, synonyms, view).scored());
  }

  /** Those set by curators before those that come with the search. */
  private static List<SynonymGroup> withVocabulary(Collection<SynonymGroup> groups) {
    List<SynonymGroup> all = new ArrayList<>(groups);
    all.addAll(FieldVocabulary.groups());
    return all;
  }
}
