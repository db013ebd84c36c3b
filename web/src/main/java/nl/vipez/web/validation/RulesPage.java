package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.discrepancy.Knob;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.benchmark.model.discrepancy.Settings;
import nl.vipez.benchmark.model.discrepancy.SettingsChange;
import nl.vipez.benchmark.validation.RuleDesk;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** How strict the rules are for one indicator: what holds, another choice, and the history. */
@RequestScoped
@Named("rulesPage")
public class RulesPage {
  private static final int MOST_DECIMALS = 4;

  @Inject private HttpServletRequest request;
  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private RuleDesk desk;
  @Inject private RoundRows dates;
  @Inject private Indicators indicators;
  @Inject private Themes themes;

  private Map<String, SettingsChange> chosen = Map.of();
  private List<SettingsChange> history = List.of();
  private @Nullable Indicator indicator;

  @SuppressWarnings("NullAway") // the container fills the fields
  public RulesPage() {}

  /** Reads what the address names; for who is no analyst there is no such page. */
  public void open() {
    chosen = desk.chosen(current.caller());
    Optional<String> wanted =
        Optional.ofNullable(request.getParameter("indicator")).filter(code -> !code.isEmpty());
    if (wanted.isPresent()) {
      indicator =
          indicators
              .find(wanted.get())
              .orElseThrow(
                  () ->
                      new DomainException(
                          Problem.NOT_FOUND, "benchmark.unknown-indicator", wanted.get()));
      history = desk.history(current.caller(), indicator.code());
    }
  }

  private Words words() {
    return Words.of(locale.locale(), "validation");
  }

  /** The indicator that is looked at, or none. */
  public String getCode() {
    return indicator == null ? "" : indicator.code();
  }

  /** Its name. */
  public String getName() {
    return indicator == null ? "" : indicator.text().name(locale.locale());
  }

  /** The number of the choice in force. */
  public int getNumber() {
    return history.isEmpty() ? 0 : history.get(0).number();
  }

  private Settings inForce() {
    return history.isEmpty() ? Settings.USUAL : history.get(0).settings();
  }

  /**
   * The indicators of a category, to choose from.
   *
   * @param name of the category
   * @param items its indicators
   */
  public record Group(String name, List<Item> items) {}

  /**
   * An indicator.
   *
   * @param code its code
   * @param name its name
   * @param own whether it has settings of its own
   */
  public record Item(String code, String name, boolean own) {}

  /** All of them by category. */
  public List<Group> getGroups() {
    Words words = words();
    List<Group> groups = new ArrayList<>();
    for (Category category : themes.categories()) {
      groups.add(
          new Group(
              category.number() + ". " + words.name(category),
              indicators.all().stream()
                  .filter(one -> one.category() == category.number())
                  .map(this::item)
                  .toList()));
    }
    return groups;
  }

  /** Those with settings of their own. */
  public List<Item> getOwn() {
    return indicators.all().stream().map(this::item).filter(Item::own).toList();
  }

  private Item item(Indicator one) {
    return new Item(
        one.code(),
        one.text().name(locale.locale()),
        Optional.ofNullable(chosen.get(one.code()))
            .filter(change -> !change.settings().equals(Settings.USUAL))
            .isPresent());
  }

  /**
   * Something that can be set.
   *
   * @param name as programs call it
   * @param value in force, as typed; empty for the tolerance of the indicator
   * @param usual the usual value, in words
   * @param low least value, as a program writes it
   * @param high greatest value
   * @param own whether it differs from the usual value
   */
  public record Setting(
      String name, String value, String usual, String low, String high, boolean own) {}

  /** What can be set, as it stands. */
  public List<Setting> getSettings() {
    return Arrays.stream(Knob.values()).map(this::setting).toList();
  }

  private Setting setting(Knob knob) {
    Optional<Double> value = inForce().value(knob);
    String usual =
        knob.usual()
            .map(one -> number(one, locale.locale()))
            .orElseGet(
                () -> words().say("rules.of-indicator", number(tolerance(), locale.locale())));
    return new Setting(
        RuleSettings.name(knob),
        value.map(one -> number(one, Locale.ROOT)).orElse(""),
        usual,
        number(knob.low(), Locale.ROOT),
        number(knob.high(), Locale.ROOT),
        !value.equals(knob.usual()));
  }

  private double tolerance() {
    return Optional.ofNullable(indicator)
        .flatMap(one -> one.limits().tolerancePercent())
        .orElse(Settings.USUAL_TOLERANCE);
  }

  private static String number(double value, Locale language) {
    DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(language));
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(value);
  }

  /**
   * A rule.
   *
   * @param name of the rule
   * @param label what people call it
   * @param on whether it looks at this indicator
   */
  public record RuleChoice(String name, String label, boolean on) {}

  /** The rules that can be switched off. */
  public List<RuleChoice> getRules() {
    return Arrays.stream(Rule.values())
        .filter(rule -> !rule.blocks())
        .map(
            rule ->
                new RuleChoice(
                    rule.name(),
                    words().say("rule." + rule.name()),
                    !inForce().off().contains(rule)))
        .toList();
  }

  /**
   * One choice that was made.
   *
   * @param by who
   * @param at when
   * @param reason why
   * @param what differs from usual, in words
   */
  public record Choice(String by, String at, String reason, String what) {}

  /** Every choice, newest first. */
  public List<Choice> getHistory() {
    return history.stream()
        .map(one -> new Choice(one.by(), dates.date(one.at()), one.reason(), what(one.settings())))
        .toList();
  }

  private String what(Settings settings) {
    Words words = words();
    List<String> parts = new ArrayList<>();
    settings
        .own()
        .forEach(
            (knob, value) ->
                parts.add(
                    words.say("knob." + RuleSettings.name(knob))
                        + " "
                        + number(value, locale.locale())));
    if (!settings.off().isEmpty()) {
      parts.add(
          words.say(
              "rules.off-list",
              settings.off().stream()
                  .sorted()
                  .map(rule -> words.say("rule." + rule.name()))
                  .collect(Collectors.joining(", "))));
    }
    return parts.isEmpty() ? words.say("rules.usual") : String.join(" · ", parts);
  }
}
