package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.Aggregates;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Aggregate;
import nl.vipez.benchmark.model.Grouping;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.circle.Circles;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;
import nl.vipez.web.locale.CurrentLocale;
import org.jspecify.annotations.Nullable;

/** "Cijfers in het kort": groups of at least five municipalities, open to everyone. */
@RequestScoped
@Named("publicPage")
public class PublicPage {
  private static final String PATH = "/benchmark/public";
  private static final int FIRST_SHOWN = 10;

  @Inject private CurrentLocale locale;
  @Inject private Subject subject;
  @Inject private Aggregates aggregates;
  @Inject private Indicators indicators;
  @Inject private Circles circles;
  @Inject private Themes themes;

  private int category = FIRST_SHOWN;
  private @Nullable Indicator indicator;
  private Grouping by = Grouping.COUNTRY;
  private List<Row> rows = List.of();

  /**
   * One group, or one indicator over the whole country.
   *
   * @param name of the group or the indicator
   * @param address of the page on this indicator; empty for a group
   * @param unit unit of the figures; empty for a group
   * @param source key of the source
   * @param count how many municipalities have a figure
   * @param low a quarter lies below
   * @param median half lies below
   * @param high a quarter lies above
   */
  public record Row(
      String name,
      String address,
      String unit,
      String source,
      String count,
      String low,
      String median,
      String high) {}

  /** Reads what the address asks for; what it does not know it passes over. */
  public void open() {
    subject.tellUnknown();
    category =
        subject
            .asked("category")
            .filter(text -> text.matches("\\d{1,2}"))
            .map(Integer::valueOf)
            .flatMap(themes::category)
            .map(Category::number)
            .orElse(FIRST_SHOWN);
    Optional<Indicator> one = subject.asked("indicator").flatMap(indicators::find);
    one.ifPresent(found -> category = found.category());
    indicator = one.orElse(null);
    by =
        subject
            .asked("by")
            .flatMap(Grouping::ofName)
            .orElse(one.isPresent() ? Grouping.PROVINCE : Grouping.COUNTRY);
    if (circles.newestPublished().isPresent() && subject.asked("municipality").isEmpty()) {
      rows = one.map(this::groups).orElseGet(this::country);
    }
  }

  private List<Row> groups(Indicator one) {
    return aggregates.of(one.code(), Optional.empty(), by).stream()
        .map(group -> row(one, group, label(group), ""))
        .toList();
  }

  private List<Row> country() {
    List<Indicator> all = indicators.ofCategory(category, year());
    Map<String, List<Aggregate>> groups =
        aggregates.of(
            all.stream().map(Indicator::code).toList(), Optional.empty(), Grouping.COUNTRY);
    return all.stream()
        .flatMap(
            one ->
                groups.getOrDefault(one.code(), List.of()).stream()
                    .map(
                        group ->
                            row(
                                one,
                                group,
                                one.text().name(locale.locale()),
                                Address.of(PATH).with("indicator", one.code()).toString())))
        .toList();
  }

  private Row row(Indicator one, Aggregate group, String name, String address) {
    int decimals = one.decimals();
    Words words = words();
    return new Row(
        name,
        address,
        address.isEmpty() ? "" : one.text().unit(locale.locale()),
        group.source().name(),
        words.number(group.n(), 0),
        words.number(group.lowerQuartile(), decimals),
        words.number(group.median(), decimals),
        words.number(group.upperQuartile(), decimals));
  }

  private String label(Aggregate group) {
    return by == Grouping.SIZECLASS ? words().say("size." + group.group()) : group.label();
  }

  private Words words() {
    return Words.of(locale.locale());
  }

  private int year() {
    return circles.newestPublishedReferenceYear().orElse(0);
  }

  /** Number of the category shown. */
  public int getCategory() {
    return category;
  }

  /** Whether one indicator is shown, by groups. */
  public boolean isDetailed() {
    return indicator != null;
  }

  /** What the table is about. */
  public String getName() {
    Indicator one = indicator;
    return one != null
        ? one.text().name(locale.locale())
        : themes.category(category).map(words()::name).orElse("");
  }

  /** What is counted, and in which unit; empty for a whole area. */
  public String getDefinition() {
    Indicator one = indicator;
    return one == null
        ? ""
        : one.text().definition(locale.locale()) + " (" + one.text().unit(locale.locale()) + ")";
  }

  /** The year, in a phrase. */
  public String getAbout() {
    return words().say("public.year", year());
  }

  /** The areas to choose from. */
  public List<Choice> getAreas() {
    return themes.categories().stream()
        .map(
            one ->
                new Choice(
                    words().name(one),
                    Address.of(PATH)
                        .with("category", one.number())
                        .with("municipality", subject.asked("municipality").orElse(""))
                        .toString(),
                    one.number() == category))
        .toList();
  }

  /** The groupings of one indicator. */
  public List<Choice> getGroupings() {
    Indicator one = indicator;
    return Arrays.stream(Grouping.values())
        .map(
            each ->
                new Choice(
                    words().say("public.by." + each.name()),
                    Address.of(PATH)
                        .with("indicator", one == null ? "" : one.code())
                        .with("by", each.name().toLowerCase(Locale.ROOT))
                        .toString(),
                    each == by))
        .toList();
  }

  /** The rows of the table. */
  public List<Row> getRows() {
    return rows;
  }

  /** Whether a figure of the table is made up. */
  public boolean isFictional() {
    return rows.stream().anyMatch(row -> row.source().equals(FigureSource.FICTIONAL.name()));
  }
}
