package nl.vipez.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.platform.Sql;
import nl.vipez.theme.model.Category;
import nl.vipez.theme.model.Theme;
import org.jspecify.annotations.Nullable;

/** The tables of themes and categories. */
@ApplicationScoped
@Transactional
class ThemeRepository {
  private static final String DUTCH = "nl";
  private static final String ENGLISH = "en";

  private final Sql sql;

  @Inject
  ThemeRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ThemeRepository() {
    this.sql = null;
  }

  List<Category> categories() {
    return sql.list(
        "select category_number, code, nl, en from category order by category_number",
        row -> new Category(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
  }

  List<Theme> themes() {
    Map<String, List<String>> synonyms = new HashMap<>();
    sql.list(
        "select language, theme, synonym from theme_synonym order by theme, position_number",
        row ->
            add(
                synonyms,
                row.getString(1) + row.getString(2),
                row.getString(3),
                new ArrayList<>()));
    Map<String, Set<Integer>> categories = new HashMap<>();
    sql.list(
        "select theme, category_number from theme_category",
        row -> add(categories, row.getString(1), row.getInt(2), new HashSet<>()));
    Map<String, Set<String>> indicators = new HashMap<>();
    sql.list(
        "select theme, indicator from theme_indicator",
        row -> add(indicators, row.getString(1), row.getString(2), new HashSet<>()));
    return sql.list(
        "select code, nl, en, retired, merged_into, edition from theme order by position_number, code",
        row ->
            new Theme(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                synonyms.getOrDefault(DUTCH + row.getString(1), List.of()),
                synonyms.getOrDefault(ENGLISH + row.getString(1), List.of()),
                categories.getOrDefault(row.getString(1), Set.of()),
                indicators.getOrDefault(row.getString(1), Set.of()),
                row.getBoolean(4),
                Optional.ofNullable(row.getString(5)),
                row.getInt(6)));
  }

  private static <T, C extends Collection<T>> boolean add(
      Map<String, C> map, String key, T value, C empty) {
    return map.computeIfAbsent(key, absent -> empty).add(value);
  }

  /** Adds or replaces the categories, which have no other source. */
  void keep(Collection<Category> categories) {
    for (Category one : categories) {
      if (sql.update(
              "update category set code = ?, nl = ?, en = ? where category_number = ?",
              one.code(),
              one.nl(),
              one.en(),
              one.number())
          == 0) {
        sql.update(
            "insert into category (category_number, code, nl, en) values (?, ?, ?, ?)",
            one.number(),
            one.code(),
            one.nl(),
            one.en());
      }
    }
  }

  /** Lets every server see that themes changed, by no curator. */
  void tellServers() {
    sql.update("update vocabulary_counter set last_number = last_number + 1");
  }

  /** Adds a theme behind the others. */
  void add(Theme theme) {
    sql.update(
        "insert into theme (code, position_number, nl, en, retired, edition)"
            + " select ?, coalesce(max(position_number), 0) + 1, ?, ?, ?, ? from theme",
        theme.code(),
        theme.nl(),
        theme.en(),
        theme.retired(),
        theme.edition());
    details(theme);
  }

  /**
   * Replaces a theme if it still is of that edition.
   *
   * @return whether it was
   */
  boolean replace(Theme theme, int newEdition) {
    int found =
        sql.update(
            "update theme set nl = ?, en = ?, retired = ?, merged_into = ?, edition = ?"
                + " where code = ? and edition = ?",
            theme.nl(),
            theme.en(),
            theme.retired(),
            theme.mergedInto().orElse(null),
            newEdition,
            theme.code(),
            theme.edition());
    if (found == 1) {
      for (String table : List.of("theme_indicator", "theme_category", "theme_synonym")) {
        sql.update("delete from " + table + " where theme = ?", theme.code());
      }
      details(theme);
    }
    return found == 1;
  }

  private void details(Theme theme) {
    List<@Nullable Object[]> words = new ArrayList<>();
    for (String word : theme.synonyms()) {
      words.add(new Object[] {theme.code(), words.size(), DUTCH, word});
    }
    for (String word : theme.synonymsEn()) {
      words.add(new Object[] {theme.code(), words.size(), ENGLISH, word});
    }
    sql.batch(
        "insert into theme_synonym (theme, position_number, language, synonym) values (?, ?, ?, ?)",
        words);
    List<@Nullable Object[]> areas = new ArrayList<>();
    theme.categories().forEach(number -> areas.add(new Object[] {theme.code(), number}));
    sql.batch("insert into theme_category (theme, category_number) values (?, ?)", areas);
    List<@Nullable Object[]> measures = new ArrayList<>();
    theme.indicators().forEach(code -> measures.add(new Object[] {theme.code(), code}));
    sql.batch("insert into theme_indicator (theme, indicator) values (?, ?)", measures);
  }
}
