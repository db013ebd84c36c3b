package nl.vipez.web.validation;

import java.util.List;
import nl.vipez.benchmark.model.discrepancy.Settings;
import nl.vipez.benchmark.model.discrepancy.SettingsChange;

/**
 * How strict the rules are for one indicator.
 *
 * @param indicator code
 * @param number of the choice in force; 0 while the usual settings hold
 * @param settings in force
 * @param usual what holds where nothing was chosen
 * @param history every choice, newest first
 */
public record RuleSettingsAnswer(
    String indicator, int number, RuleSettings settings, RuleSettings usual, List<Choice> history) {

  /**
   * One choice.
   *
   * @param number from 1
   * @param settings that were chosen
   * @param by user name
   * @param at instant
   * @param reason why
   */
  public record Choice(int number, RuleSettings settings, String by, String at, String reason) {

    static Choice of(SettingsChange one) {
      return new Choice(
          one.number(),
          RuleSettings.of(one.settings()),
          one.by(),
          one.at().toString(),
          one.reason());
    }
  }

  static RuleSettingsAnswer of(String indicator, List<SettingsChange> history) {
    return new RuleSettingsAnswer(
        indicator,
        history.isEmpty() ? 0 : history.get(0).number(),
        RuleSettings.of(history.isEmpty() ? Settings.USUAL : history.get(0).settings()),
        RuleSettings.of(Settings.USUAL),
        history.stream().map(Choice::of).toList());
  }
}
