package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.Answered;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.SearchSetting;
import nl.vipez.search.SearchAnswer;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.SynonymGroup;
import nl.vipez.search.Trial;
import nl.vipez.theme.Themes;
import nl.vipez.theme.WordGroups;

/** Answers a query under the setting in use, and under one that is only tried. */
@ApplicationScoped
public class TrialSearch {
  private final IndexHolder holder;
  private final Access access;
  private final Themes themes;
  private final WordGroups groups;
  private final WeightSettings weights;

  @Inject
  TrialSearch(
      IndexHolder holder, Access access, Themes themes, WordGroups groups, WeightSettings weights) {
    this.holder = holder;
    this.access = access;
    this.themes = themes;
    this.groups = groups;
    this.weights = weights;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected TrialSearch() {
    this.holder = null;
    this.access = null;
    this.themes = null;
    this.groups = null;
    this.weights = null;
  }

  /** The setting as it is kept now. */
  public SearchSetting setting() {
    return new SearchSetting(themes.all(), groups.all(), weights.current());
  }

  /**
   * What the setting answers, within what the caller may see.
   *
   * @param depth how many documents at most, 0 to 1,000
   * @param passages how many passages of each, 0 to 10
   */
  public Answered answer(
      Caller caller, String text, SearchSetting setting, int depth, int passages) {
    Search.checkLength(text);
    List<SynonymGroup> synonyms = Synonyms.of(setting.themes(), setting.groups());
    SearchIndex index = holder.index();
    SearchAnswer answer =
        index.search(
            SearchRequest.of(new SearchQuery.Typed(text), access.of(caller))
                .page(0, depth)
                .withPassages(passages),
            new Trial(synonyms, setting.weights()));
    return new Answered(
        answer.total(),
        answer.interpretation().alsoSearched(),
        answer.hits().stream().map(Results::document).toList());
  }
}
