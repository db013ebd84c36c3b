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

  /** The themes in use, in the order of the list. */
  public List<Theme> all() {
    return known().stream().filter(theme -> !theme.retired()).toList();
  }

  /** All themes there ever were: those in use, and those that only older documents carry. */
  public List<Theme> known() {
    return List.copyOf(facts().themes().values());
  }

  /** The code that stands for this one now: another when its theme went into another. */
  public String current(String code) {
    String now = code;
    // A theme never goes into one that is not in use, so the way is short; bounded all the same.
    for (int step = 0; step < facts().themes().size(); step++) {
      Optional<String> next = byCode(now).flatMap(Theme::mergedInto);
      if (next.isEmpty()) {
        break;
      }
      now = next.get();
    }
    return now;
  }

  /** The theme with this code, in use or not. */
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
