package nl.vipez.relevance.model;

import java.util.List;
import nl.vipez.discovery.model.SearchSetting;
import nl.vipez.search.Weights;
import nl.vipez.theme.model.Theme;
import nl.vipez.theme.model.ThemeDraft;
import nl.vipez.theme.model.WordGroup;

/** A change of how search answers. */
public sealed interface Change {

  /** The setting with this change. */
  SearchSetting on(SearchSetting setting);

  /**
   * A group of synonyms, new when its id is 0.
   *
   * @param group as it is to be
   */
  record Synonyms(WordGroup group) implements Change {
    @Override
    public SearchSetting on(SearchSetting setting) {
      return setting.with(group);
    }
  }

  /**
   * Other synonyms for a theme.
   *
   * @param code the theme
   * @param nl its Dutch synonyms
   * @param en its English synonyms
   * @param edition the edition of the theme that they are to replace
   */
  record ThemeWords(String code, List<String> nl, List<String> en, int edition) implements Change {
    /** Copies the lists. */
    public ThemeWords {
      nl = List.copyOf(nl);
      en = List.copyOf(en);
    }

    @Override
    public SearchSetting on(SearchSetting setting) {
      return setting.themes().stream()
          .filter(theme -> theme.code().equals(code))
          .findFirst()
          .map(theme -> setting.with(applied(theme)))
          .orElse(setting);
    }

    /** The theme with these words. */
    public Theme applied(Theme theme) {
      return theme.with(
          new ThemeDraft(code, theme.nl(), theme.en(), nl, en, theme.categories(), edition));
    }
  }

  /**
   * Other weights.
   *
   * @param weights all of them
   * @param edition the number of the setting that they are to replace
   */
  record Weighing(Weights weights, int edition) implements Change {
    @Override
    public SearchSetting on(SearchSetting setting) {
      return setting.with(weights);
    }
  }

  /** Nothing: what is rolled back to where nothing was before. */
  record Absence() implements Change {
    @Override
    public SearchSetting on(SearchSetting setting) {
      return setting;
    }
  }
}
