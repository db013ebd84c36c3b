package nl.vipez.web.expertise;

import nl.vipez.expertise.model.ThemeBalance;

/**
 * One theme with its demand and supply.
 *
 * @param code of the theme
 * @param name in the caller's language
 * @param asking how many municipalities ask, in words
 * @param offering how many people offer
 * @param sign what stands out
 */
public record BalanceRow(
    String code, String name, String asking, int offering, ThemeBalance.Sign sign) {

  /** The class of its tag. */
  public String tag() {
    return switch (sign) {
      case SHORT -> "w";
      case PLENTY -> "s";
      case EVEN -> "m";
    };
  }
}
