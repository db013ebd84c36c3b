package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Denominator;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.saved.SavedComparisons;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.theme.Themes;
import nl.vipez.web.benchmark.Choice;
import nl.vipez.web.benchmark.PeerLinks;
import nl.vipez.web.benchmark.Subject;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;

/** Choosing what to compare: peers, years, denominators and indicators. */
@RequestScoped
@Named("comparePicker")
public class ComparePicker {
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

  private static final int MOST_SAVED = 8;

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Subject subject;
  @Inject private ComparisonQuery query;
  @Inject private PeerQuery peers;
  @Inject private Indicators indicators;
  @Inject private SavedComparisons saved;
  @Inject private Themes themes;

  private Words words() {
    return Words.of(locale.locale(), "comparison");
  }

  /** Where a first comparison may begin. */
  public List<Choice> getStarts() {
    return SETS.keySet().stream()
        .sorted()
        .map(set -> start(words().say("set." + set), SETS.getOrDefault(set, List.of())))
        .toList();
  }

  /** The indicators of what the caller keeps, to be seen with the present peers and year. */
  public List<Choice> getKeptSets() {
    return saved.list(current.caller()).stream()
        .filter(one -> !one.address().indicators().isEmpty())
        .limit(MOST_SAVED)
        .map(one -> start(one.name(), one.address().indicators()))
        .toList();
  }

  private Choice start(String name, List<String> codes) {
    List<Indicator> found = codes.stream().flatMap(code -> indicators.find(code).stream()).toList();
    View view = query.view() == View.PROFILE ? View.TABLE : query.view();
    return new Choice(name, query.address(ComparePage.PATH, found, view).toString(), false);
  }

  /** The indicators to choose from. */
  public List<IndicatorPicker.Group> getGroups() {
    Set<String> chosen = query.asked().stream().map(Indicator::code).collect(Collectors.toSet());
    List<Indicator> valid =
        indicators.all().stream().filter(one -> one.validIn(query.year())).toList();
    return new IndicatorPicker(words()).groups(themes.categories(), valid, chosen, getFind());
  }

  /** Codes of chosen indicators that the list, narrowed, does not show. */
  public List<String> getHiddenIndicators() {
    Set<String> seen =
        getGroups().stream()
            .flatMap(group -> group.items().stream())
            .map(IndicatorPicker.Item::code)
            .collect(Collectors.toSet());
    return query.asked().stream()
        .map(Indicator::code)
        .filter(code -> !seen.contains(code))
        .toList();
  }

  /** The words the list is narrowed by. */
  public String getFind() {
    return subject.asked("find").orElse("");
  }

  /** What to say when the list is empty. */
  public String getFindNone() {
    return words().say("find-none", getFind());
  }

  /** The years to choose from. */
  public List<Choice> getYears() {
    return years(query.year());
  }

  /** The first year of the course. */
  public List<Choice> getFirstYears() {
    return years(query.from());
  }

  /** The last year of the course. */
  public List<Choice> getLastYears() {
    return years(query.to());
  }

  private List<Choice> years(int chosen) {
    return query.years().stream()
        .map(String::valueOf)
        .map(year -> new Choice(year, year, year.equals(String.valueOf(chosen))))
        .toList();
  }

  /** What rates may be counted on; the address is the value of the form. */
  public List<Choice> getDenominators() {
    Stream<Choice> asTheyAre =
        Stream.of(new Choice(words().say("per.as-is"), "", query.per().isEmpty()));
    return Stream.concat(
            asTheyAre,
            Arrays.stream(Denominator.values())
                .map(
                    one ->
                        new Choice(
                            words().say("per." + one.name()),
                            one.name().toLowerCase(Locale.ROOT),
                            query.per().filter(one::equals).isPresent())))
        .toList();
  }

  /** The kinds of peers to choose from; the address is the value of the form. */
  public List<Choice> getKinds() {
    int year = query.year();
    return peers.kinds(year).stream()
        .map(kind -> new Choice(kindName(kind, year), kind, kind.equals(peers.kind(year))))
        .toList();
  }

  private String kindName(String kind, int year) {
    Words common = Words.of(locale.locale());
    return peers
        .me()
        .filter(any -> !kind.equals(PeerQuery.OWN))
        .map(one -> new PeerLinks(common).name(PeerChoice.parse(kind), one, peers.circle(year)))
        .orElseGet(() -> common.say("peers." + kind));
  }

  /** The municipalities of one's own set. */
  public List<Municipality> getWith() {
    return peers.chosen();
  }

  /** The code of a marked municipality that is not the caller's own. */
  public String getForeign() {
    return peers.foreign();
  }
}
