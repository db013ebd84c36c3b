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
import java.util.Set;
import nl.vipez.platform.Sql;
import nl.vipez.theme.model.Category;
import nl.vipez.theme.model.Theme;
import org.jspecify.annotations.Nullable;

/** The tables of themes and categories, read and written whole. */
@ApplicationScoped
@Transactional
class ThemeRepository {
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
        "select theme, synonym from theme_synonym order by theme, position_number",
        row -> add(synonyms, row.getString(1), row.getString(2), new ArrayList<>()));
    Map<String, Set<Integer>> categories = new HashMap<>();
    sql.list(
        "select theme, category_number from theme_category",
        row -> add(categories, row.getString(1), row.getInt(2), new HashSet<>()));
    Map<String, Set<String>> indicators = new HashMap<>();
    sql.list(
        "select theme, indicator from theme_indicator",
        row -> add(indicators, row.getString(1), row.getString(2), new HashSet<>()));
    return sql.list(
        "select code, nl, en from theme order by position_number",
        row ->
            new Theme(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                synonyms.getOrDefault(row.getString(1), List.of()),
                categories.getOrDefault(row.getString(1), Set.of()),
                indicators.getOrDefault(row.getString(1), Set.of())));
  }

  private static <T, C extends Collection<T>> boolean add(
      Map<String, C> map, String key, T value, C empty) {
    return map.computeIfAbsent(key, absent -> empty).add(value);
  }

  void replace(List<Category> categories, List<Theme> themes) {
    for (String table :
        List.of("theme_indicator", "theme_category", "theme_synonym", "theme", "category")) {
      sql.update("delete from " + table);
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    categories.forEach(c -> rows.add(new Object[] {c.number(), c.code(), c.nl(), c.en()}));
    sql.batch("insert into category (category_number, code, nl, en) values (?, ?, ?, ?)", rows);
    List<@Nullable Object[]> heads = new ArrayList<>();
    List<@Nullable Object[]> words = new ArrayList<>();
    List<@Nullable Object[]> areas = new ArrayList<>();
    List<@Nullable Object[]> measures = new ArrayList<>();
    for (Theme theme : themes) {
      heads.add(new Object[] {theme.code(), heads.size(), theme.nl(), theme.en()});
      theme.synonyms().forEach(word -> words.add(new Object[] {theme.code(), words.size(), word}));
      theme.categories().forEach(number -> areas.add(new Object[] {theme.code(), number}));
      theme.indicators().forEach(code -> measures.add(new Object[] {theme.code(), code}));
    }
    sql.batch("insert into theme (code, position_number, nl, en) values (?, ?, ?, ?)", heads);
    sql.batch(
        "insert into theme_synonym (theme, position_number, synonym) values (?, ?, ?)", words);
    sql.batch("insert into theme_category (theme, category_number) values (?, ?)", areas);
    sql.batch("insert into theme_indicator (theme, indicator) values (?, ?)", measures);
  }
}
