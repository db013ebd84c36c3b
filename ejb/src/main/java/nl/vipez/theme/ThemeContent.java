package nl.vipez.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;
import nl.vipez.platform.ResourceTable.Row;
import nl.vipez.theme.model.Category;
import nl.vipez.theme.model.Theme;

/** Categories and themes, from the reference files. */
@ApplicationScoped
public class ThemeContent implements ContentStep {
  private static final ResourceTable CATEGORIES = new ResourceTable("/reference/categories.csv");
  private static final ResourceTable THEMES = new ResourceTable("/reference/themes.csv");

  private final ThemeRepository repository;
  private final Themes themes;

  @Inject
  ThemeContent(ThemeRepository repository, Themes themes) {
    this.repository = repository;
    this.themes = themes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ThemeContent() {
    this.repository = null;
    this.themes = null;
  }

  @Override
  public Kind kind() {
    return Kind.REFERENCE;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String name() {
    return "themes";
  }

  @Override
  public String version() {
    return CATEGORIES.version() + THEMES.version();
  }

  @Override
  public void load(Progress progress) {
    progress.total(1);
    List<Category> categories = new ArrayList<>();
    CATEGORIES.forEach(row -> categories.add(category(row)));
    repository.keep(categories);
    Map<String, Theme> there = new HashMap<>();
    repository.themes().forEach(theme -> there.put(theme.code(), theme));
    THEMES.forEach(row -> keep(theme(row), Optional.ofNullable(there.get(row.text("code")))));
    repository.tellServers();
    themes.refresh();
    progress.done(1);
  }

  /** What curators have changed since stays as they made it. */
  private void keep(Theme theme, Optional<Theme> there) {
    if (there.isEmpty()) {
      repository.add(theme);
    } else if (there.get().edition() == theme.edition()) {
      repository.replace(theme, theme.edition());
    }
  }

  static Category category(Row row) {
    return new Category(
        Integer.parseInt(row.text("number")), row.text("code"), row.text("nl"), row.text("en"));
  }

  static Theme theme(Row row) {
    return new Theme(
        row.text("code"),
        row.text("nl"),
        row.text("en"),
        row.list("synonyms"),
        row.list("categories").stream().map(Integer::valueOf).collect(Collectors.toSet()),
        Set.copyOf(row.list("indicators")));
  }
}
