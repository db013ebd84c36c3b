package nl.vipez.municipality.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A municipality as CBS codes it.
 *
 * @param code GM and four digits
 * @param name the newest name
 * @param province where it lies
 * @param validFrom first year in which it existed on 1 January, 2010 at the earliest
 * @param validTo last year in which it existed on 1 January; empty while it exists
 * @param coropRegion statistical region (division of 2014-15), where known
 * @param labourMarketRegion labour-market region (same division), where known
 */
public record Municipality(
    String code,
    String name,
    Province province,
    int validFrom,
    Optional<Integer> validTo,
    Optional<String> coropRegion,
    Optional<String> labourMarketRegion) {
  private static final Pattern CODE = Pattern.compile("GM\\d{4}");

  /** Checks the form of the code and the order of the years. */
  public Municipality {
    Objects.requireNonNull(name);
    if (!CODE.matcher(code).matches() || validTo.filter(to -> to < validFrom).isPresent()) {
      throw new IllegalArgumentException(code + " " + validFrom + "-" + validTo);
    }
  }

  /** Whether it existed on 1 January of this year. */
  public boolean existsIn(int year) {
    return year >= validFrom && validTo.map(to -> year <= to).orElse(true);
  }
}
