package nl.vipez.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.circle.Circles;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;
import nl.vipez.web.benchmark.Subject;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;

/** The catalogue: what is measured, narrowed by words, category, core set and use. */
@RequestScoped
@Named("cataloguePage")
public class CataloguePage {
  private static final String USED = "used";

  @Inject private Indicators indicators;
  @Inject private Themes themes;
  @Inject private Circles circles;
  @Inject private Subject subject;
  @Inject private CurrentLocale locale;
  @Inject private Clock clock;

  @SuppressWarnings("NullAway") // the container fills the fields
  public CataloguePage() {}

  /**
   * A category with what was found in it.
   *
   * @param number of the category
   * @param name of the category, with its number
   * @param count how many there are, in words
   * @param rows its indicators
   */
  public record Group(int number, String name, String count, List<Row> rows) {}

  /**
   * An indicator.
   *
   * @param code its code
   * @param name what is measured
   * @param definition what is counted
   * @param unit of its values
   * @param polarity key of which way is better
   * @param source key of where its figures come from
   * @param core whether it belongs to the core set
   * @param years when it is asked
   * @param breaks years from which it means something else, joined; empty without any
   * @param words what it is found by, in lower case
   */
  public record Row(
      String code,
      String name,
      String definition,
      String unit,
      String polarity,
      String source,
      boolean core,
      String years,
      String breaks,
      String words) {}

  /** What was found, by category. */
  public List<Group> getGroups() {
    List<Indicator> found = indicators.all().stream().filter(this::wanted).toList();
    return themes.categories().stream()
        .map(
            category ->
                group(
                    category,
                    found.stream().filter(one -> one.category() == category.number()).toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private Group group(Category category, List<Indicator> found) {
    long core = found.stream().filter(Indicator::core).count();
    return new Group(
        category.number(),
        category.number() + " " + words().name(category),
        words().say("list.group", found.size(), core),
        found.stream().map(this::row).toList());
  }

  /** Whether something narrows the list, so that what is left is shown unfolded. */
  public boolean isNarrowed() {
    return !getFind().isEmpty()
        || !getCategory().isEmpty()
        || !getEntered().isEmpty()
        || getCore()
        || !getStatus().equals(USED);
  }

  /** How many were found of how many. */
  public String getCount() {
    long found = indicators.all().stream().filter(this::wanted).count();
    return words().say("list.count", found, indicators.all().size());
  }

  private boolean wanted(Indicator one) {
    return inCategory(one)
        && (!getCore() || one.core())
        && (getEntered().isEmpty() || one.entered() == getEntered().equals("own"))
        && inUse(one)
        && named(one);
  }

  private boolean inCategory(Indicator one) {
    return getCategory().isEmpty() || getCategory().equals(String.valueOf(one.category()));
  }

  private boolean inUse(Indicator one) {
    int year = year();
    return switch (getStatus()) {
      case "all" -> true;
      case "former" -> one.validTo().filter(last -> last < year).isPresent();
      case "planned" -> one.validFrom() > year;
      default -> one.validIn(year);
    };
  }

  private boolean named(Indicator one) {
    String text = searched(one);
    return Optional.of(getFind().toLowerCase(Locale.ROOT)).stream()
        .flatMap(words -> Arrays.stream(words.split("\\s+")))
        .allMatch(text::contains);
  }

  private String searched(Indicator one) {
    return String.join(
            " ",
            one.code(),
            one.text().nl(),
            one.text().en(),
            one.text().definition(locale.locale()))
        .toLowerCase(Locale.ROOT);
  }

  private int year() {
    return circles
        .currentRound()
        .map(round -> round.referenceYear())
        .orElseGet(() -> LocalDate.now(clock).getYear() - 1);
  }

  private Row row(Indicator one) {
    return new Row(
        one.code(),
        one.text().name(locale.locale()),
        one.text().definition(locale.locale()),
        one.text().unit(locale.locale()),
        one.orientation().polarity().name(),
        one.source().name(),
        one.core(),
        years(one),
        new TreeSet<>(indicators.breaks(one.code()))
            .stream().map(String::valueOf).collect(Collectors.joining(", ")),
        searched(one));
  }

  private String years(Indicator one) {
    return one.validTo()
        .map(last -> one.validFrom() + "–" + last)
        .orElseGet(() -> words().say("list.since", String.valueOf(one.validFrom())));
  }

  private Words words() {
    return Words.of(locale.locale(), "catalogue");
  }

  /** The categories to choose from. */
  public List<Category> getCategories() {
    return themes.categories();
  }

  /** The words asked for. */
  public String getFind() {
    return subject.asked("find").orElse("");
  }

  /** The number of the category asked for; empty for all. */
  public String getCategory() {
    return subject.asked("category").orElse("");
  }

  /** Whether only the core set is asked for. */
  public boolean getCore() {
    return subject.asked("core").isPresent();
  }

  /** own, derived, or empty for both. */
  public String getEntered() {
    return subject.asked("entered").filter(List.of("own", "derived")::contains).orElse("");
  }

  /** used, planned, former or all. */
  public String getStatus() {
    return subject
        .asked("status")
        .filter(List.of("all", "former", "planned")::contains)
        .orElse(USED);
  }
}
