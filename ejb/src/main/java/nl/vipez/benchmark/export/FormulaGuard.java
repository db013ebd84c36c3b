package nl.vipez.benchmark.export;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet that opens a CSV from running a text as a formula.
 *
 * <p>Source: OWASP, "CSV Injection": a text that begins with {@code = + - @}, a tab or a carriage
 * return gets an apostrophe before it. A number keeps its sign and is not touched.
 */
public final class FormulaGuard {
  private static final String DANGEROUS = "=+-@\t\r\n";

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");

  private FormulaGuard() {}

  /** The text, with an apostrophe before it where a spreadsheet could take it for a formula. */
  public static String harmless(String text) {
    boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    return dangerous && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
