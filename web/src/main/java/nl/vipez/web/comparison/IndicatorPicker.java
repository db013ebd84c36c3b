package nl.vipez.web.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.theme.model.Category;
import nl.vipez.web.benchmark.Words;

/** The list of indicators to choose from, by category, narrowed by words. */
final class IndicatorPicker {
  private final Words words;

  IndicatorPicker(Words words) {
    this.words = words;
  }

  /**
   * A category with its indicators.
   *
   * @param name of the category
   * @param open whether it is shown unfolded: something in it is chosen, or was searched
   * @param chosen how many of it are chosen
   * @param items its indicators
   */
  public record Group(String name, boolean open, long chosen, List<Item> items) {}

  /**
   * An indicator.
   *
   * @param code its code
   * @param name what is measured
   * @param chosen whether it is compared
   * @param fictional whether its figures are made up
   */
  public record Item(String code, String name, boolean chosen, boolean fictional) {}

  /** The categories in their order; those without any match are left out. */
  List<Group> groups(
      List<Category> categories, List<Indicator> all, Set<String> chosen, String find) {
    return categories.stream()
        .map(category -> group(category, all, chosen, find))
        .filter(group -> !group.items().isEmpty())
        .toList();
  }

  private Group group(Category category, List<Indicator> all, Set<String> chosen, String find) {
    List<Item> items =
        all.stream()
            .filter(one -> one.category() == category.number() && matches(one, find))
            .map(one -> item(one, chosen.contains(one.code())))
            .toList();
    long picked = items.stream().filter(Item::chosen).count();
    return new Group(words.name(category), picked > 0 || !find.isEmpty(), picked, items);
  }

  private Item item(Indicator one, boolean chosen) {
    return new Item(
        one.code(), one.text().name(words.locale()), chosen, one.entered() || one.made());
  }

  /** Every word asked for stands in the name, the definition or the code. */
  boolean matches(Indicator one, String find) {
    String text =
        (one.text().name(words.locale())
                + " "
                + one.text().definition(words.locale())
                + " "
                + one.code())
            .toLowerCase(Locale.ROOT);
    return List.of(find.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
  }
}
