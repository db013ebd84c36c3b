package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.theme.Themes;
import nl.vipez.web.locale.CurrentLocale;
import org.jspecify.annotations.Nullable;

/** "Vergelijken": indicators, years and peers as one likes; all of the choice is in the address. */
@RequestScoped
@Named("comparePage")
public class ComparePage {
  private static final String PATH = "/benchmark/compare";

  /** Where a first comparison may begin: some telling indicators of a subject. */
  private static final Map<String, List<String>> SETS =
      Map.of(
          "starters",
          List.of(
              "STARTERS_PER_1000_INHABITANTS", "STARTER_SURVIVAL_3_YEARS", "STARTERS_SATISFACTION"),
          "satisfaction",
          List.of(
              "SATISFACTION_CLIMATE",
              "SATISFACTION_ACCOUNT_MANAGEMENT",
              "ACCESSIBILITY_SATISFACTION"),
          "finance",
          List.of(
              "RESULT_SHARE_JR", "COSTS_33_PER_ESTABLISHMENT_JR", "COSTS_31_PER_INHABITANT_JR"));

  @Inject private CurrentLocale locale;
  @Inject private Subject subject;
  @Inject private ComparisonQuery query;
  @Inject private Indicators indicators;
  @Inject private Themes themes;
  @Inject private Circles circles;

  private @Nullable ComparisonTable table;
  private int year;
  private List<Indicator> asked = List.of();
  private List<ComparisonSheet.Row> rows = List.of();
  private List<ComparisonPicture> pictures = List.of();
  private List<String> medians = List.of();

  /** Reads what the address asks for. */
  public void open() {
    asked = query.asked();
    year = query.year();
    if (asked.isEmpty() || query.codes().isEmpty()) {
      return;
    }
    Set<Integer> all = new TreeSet<>(query.years());
    all.add(year);
    ComparisonTable found = query.table(List.copyOf(all));
    table = found;
    ComparisonSheet sheet =
        new ComparisonSheet(words(), found, year, query.me().map(Municipality::code));
    rows = sheet.rows(sort(), down());
    medians = sheet.medians();
    pictures =
        found.indicators().stream()
            .map(one -> ComparisonPicture.of(words(), found, one, year, query.me()))
            .toList();
  }

  private Words words() {
    return Words.of(locale.locale());
  }

  private String sort() {
    return subject.asked("sort").orElse("");
  }

  private boolean down() {
    return subject.asked("down").isPresent();
  }

  /** Whether there is anything chosen. */
  public boolean isChosen() {
    return !asked.isEmpty();
  }

  /** Whether there is a table to show. */
  public boolean isShown() {
    return table != null;
  }

  /** How many indicators, which year, how many municipalities. */
  public String getSummary() {
    return words().say("compare.summary", query.shown().size(), year, query.codes().size());
  }

  /** What is not quite as asked; empty when all is well. */
  public List<String> getNotices() {
    List<String> notices = new ArrayList<>();
    if (asked.size() > ComparisonQuery.MOST) {
      notices.add(words().say("compare.too-many", ComparisonQuery.MOST));
    }
    if (!query.unknown().isEmpty()) {
      notices.add(words().say("compare.unknown", words().list(query.unknown())));
    }
    return notices;
  }

  /** The rows of the table. */
  public List<ComparisonSheet.Row> getRows() {
    return rows;
  }

  /** The last row of the table. */
  public List<String> getMedians() {
    return medians;
  }

  /** The pictures, one for each indicator. */
  public List<ComparisonPicture> getPictures() {
    return pictures;
  }

  /**
   * A heading of the table.
   *
   * @param name what stands below it
   * @param unit its unit; empty for names
   * @param source key of the source of its figures; empty for names
   * @param address the same comparison sorted by it, the other way round if it is so already
   * @param order ascending, descending or none, for {@code aria-sort}
   * @param arrow the same as a sign
   */
  public record Heading(
      String name, String unit, String source, String address, String order, String arrow) {}

  /** The heading of the names. */
  public Heading getNameHeading() {
    return heading("", words().say("compare.municipality"), "");
  }

  /** The headings of the indicators. */
  public List<Heading> getHeadings() {
    return query.shown().stream()
        .map(
            one ->
                heading(
                    one.code(),
                    one.text().name(words().locale()),
                    one.text().unit(words().locale())))
        .toList();
  }

  private String source(String code) {
    return pictures.stream()
        .filter(one -> one.code().equals(code))
        .map(ComparisonPicture::source)
        .findFirst()
        .orElse("");
  }

  private Heading heading(String code, String name, String unit) {
    boolean current = sort().equals(code);
    Address address = query.address(PATH, asked).with("sort", code);
    // The first click on a figure shows the highest first, on a name the first letter.
    boolean next = current ? !down() : !code.isEmpty();
    String order = current ? (down() ? "descending" : "ascending") : "none";
    String arrow = current ? (down() ? " ↓" : " ↑") : "";
    return new Heading(
        name,
        unit,
        source(code),
        (next ? address.with("down", "1") : address).toString(),
        order,
        arrow);
  }

  /** Chosen indicators, each with the address of the comparison without it. */
  public List<Choice> getChips() {
    return asked.stream()
        .map(
            one ->
                new Choice(
                    one.text().name(words().locale()),
                    query
                        .address(PATH, asked.stream().filter(other -> !other.equals(one)).toList())
                        .toString(),
                    true))
        .toList();
  }

  /** Where a first comparison may begin. */
  public List<Choice> getStarts() {
    return SETS.keySet().stream()
        .sorted()
        .map(
            set ->
                new Choice(
                    words().say("compare.set." + set),
                    query
                        .address(
                            PATH,
                            SETS.getOrDefault(set, List.of()).stream()
                                .flatMap(code -> indicators.find(code).stream())
                                .toList())
                        .toString(),
                    false))
        .toList();
  }

  /** The indicators to choose from. */
  public List<IndicatorPicker.Group> getGroups() {
    Set<String> chosen = asked.stream().map(Indicator::code).collect(Collectors.toSet());
    List<Indicator> valid = indicators.all().stream().filter(one -> one.validIn(year)).toList();
    return new IndicatorPicker(words()).groups(themes.categories(), valid, chosen, getFind());
  }

  /** Codes of chosen indicators that the list, narrowed, does not show. */
  public List<String> getHiddenIndicators() {
    Set<String> seen =
        getGroups().stream()
            .flatMap(group -> group.items().stream())
            .map(IndicatorPicker.Item::code)
            .collect(Collectors.toSet());
    return asked.stream().map(Indicator::code).filter(code -> !seen.contains(code)).toList();
  }

  /** The words the list is narrowed by. */
  public String getFind() {
    return subject.asked("find").orElse("");
  }

  /** What to say when the list is empty. */
  public String getFindNone() {
    return words().say("compare.find-none", getFind());
  }

  /** The years to choose from. */
  public List<Integer> getYears() {
    return query.years();
  }

  /** The year shown. */
  public int getYear() {
    return year;
  }

  /** The kinds of peers to choose from; the address is the value of the form. */
  public List<Choice> getKinds() {
    return query.kinds().stream()
        .map(kind -> new Choice(kindName(kind), kind, kind.equals(query.kind())))
        .toList();
  }

  private String kindName(String kind) {
    Optional<Municipality> me = query.me();
    if (kind.equals("own") || me.isEmpty()) {
      return words().say("peers." + kind);
    }
    Optional<Circle> circle =
        circles.of(me.get().code(), year).or(() -> circles.of(me.get().code()));
    return new PeerLinks(words()).name(PeerChoice.parse(kind), me.get(), circle);
  }

  /** The municipalities of one's own set. */
  public List<Municipality> getWith() {
    return query.chosen();
  }

  /** The municipality that is marked; an empty text without one. */
  public String getMarked() {
    return query.me().map(Municipality::name).orElse("");
  }

  /** The code of a marked municipality that is not the caller's own. */
  public String getForeign() {
    return query.me().filter(one -> !subject.isOwn()).map(Municipality::code).orElse("");
  }

  /** Whether a dot of the pictures stands at the edge of its scale. */
  public boolean isBeyond() {
    return pictures.stream()
        .flatMap(one -> one.strip().dots().stream())
        .anyMatch(dot -> dot.beyond());
  }

  /** The same figures as CSV. */
  public String getDownload() {
    return query.address("/benchmark/comparison.csv", query.shown()).toString();
  }
}
