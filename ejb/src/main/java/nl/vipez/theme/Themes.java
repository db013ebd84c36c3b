package nl.vipez.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.theme.model.Category;
import nl.vipez.theme.model.Theme;
import org.jspecify.annotations.Nullable;

/** Themes and categories; open to everyone, kept in memory. */
@ApplicationScoped
public class Themes {
  private final ThemeRepository repository;
  private volatile @Nullable Facts facts;

  @Inject
  Themes(ThemeRepository repository) {
    this.repository = repository;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Themes() {
    this.repository = null;
  }

  private record Facts(Map<String, Theme> themes, List<Category> categories) {}

  /** All themes, in the order of the list. */
  public List<Theme> all() {
    return List.copyOf(facts().themes().values());
  }

  /** The theme with this code. */
  public Optional<Theme> byCode(String code) {
    return Optional.ofNullable(facts().themes().get(code));
  }

  /** The themes that belong to a category (1 to 12). */
  public List<Theme> ofCategory(int category) {
    return all().stream().filter(theme -> theme.categories().contains(category)).toList();
  }

  /** The Dutch words and phrases of a theme, its own name first; none for an unknown code. */
  public List<String> synonyms(String code) {
    return byCode(code)
        .map(
            theme -> {
              Set<String> words = new LinkedHashSet<>(List.of(theme.nl()));
              words.addAll(theme.synonyms());
              return List.copyOf(words);
            })
        .orElse(List.of());
  }

  /** The themes that at least one of these indicators measures. */
  public List<Theme> ofIndicators(Collection<String> indicators) {
    return all().stream()
        .filter(theme -> theme.indicators().stream().anyMatch(indicators::contains))
        .toList();
  }

  /** The twelve categories in their order. */
  public List<Category> categories() {
    return facts().categories();
  }

  /** The category with this number, 1 to 12. */
  public Optional<Category> category(int number) {
    return categories().stream().filter(one -> one.number() == number).findFirst();
  }

  /** Forgets what is kept in memory; called after the tables changed. */
  void refresh() {
    facts = null;
  }

  private Facts facts() {
    Facts known = facts;
    if (known == null) {
      Map<String, Theme> themes = new LinkedHashMap<>();
      repository.themes().forEach(theme -> themes.put(theme.code(), theme));
      known = new Facts(themes, repository.categories());
      if (!themes.isEmpty()) {
        facts = known;
      }
    }
    return known;
  }
}
