package nl.vipez.web.relevance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.OptionalDouble;
import nl.vipez.web.locale.CurrentLocale;

/** The bench's figures as people read them. */
@Named("benchNumbers")
@RequestScoped
public class Numbers {
  private static final String NONE = "–";

  private CurrentLocale locale;

  /** For the container. */
  @Inject
  public Numbers(CurrentLocale locale) {
    this.locale = locale;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Numbers() {}

  /** With two decimals; a dash when there is none. */
  String two(OptionalDouble value) {
    return value.isPresent() ? format("0.00", value.getAsDouble()) : NONE;
  }

  /** With two decimals and a sign. */
  public String signed(double value) {
    String text = format("+0.000;−0.000", value);
    return text.matches("[+−]0[.,]000") ? text.substring(1) : text;
  }

  /** With a sign; a dash when there is none. */
  String signed(OptionalDouble value) {
    return value.isPresent() ? signed(value.getAsDouble()) : NONE;
  }

  /** As per cent, whole. */
  String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** With at most two decimals. */
  public String plain(double value) {
    return format("0.##", value);
  }

  private String format(String pattern, double value) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale.locale()))
        .format(value);
  }
}
