package nl.vipez.benchmark.model.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of a source become base figures; people edit it as a text.
 *
 * @param municipality the column of the municipality
 * @param names what stands there instead of a CBS code, by what it means; empty for CBS codes
 * @param year the column of the year, or the year itself where all rows are of one
 * @param where which rows count, by column: a text, or the beginning of one and an asterisk
 * @param missing texts that mean "no figure", besides an empty cell and -9999x
 * @param decimalComma whether numbers have a decimal comma
 * @param separator what stands between the values of a file
 * @param allZeroIsMissing whether a municipality with nothing but zeroes has not delivered
 * @param figures what to take from a row
 * @param places which places make up each municipality, for sources that know places only
 */
public record Mapping(
    String municipality,
    Map<String, String> names,
    String year,
    Map<String, String> where,
    Set<String> missing,
    boolean decimalComma,
    char separator,
    boolean allZeroIsMissing,
    List<Target> figures,
    Map<String, List<String>> places) {

  /** Copies what it is made of. */
  public Mapping {
    names = Map.copyOf(names);
    where = Map.copyOf(where);
    missing = Set.copyOf(missing);
    figures = List.copyOf(figures);
    places = Map.copyOf(places);
  }

  /** How several rows about one figure are put together. */
  public enum Combine {
    /** There must be one. */
    ONE,
    /** They add up. */
    SUM,
    /** They are counted. */
    COUNT
  }

  /**
   * One base figure.
   *
   * @param code its code
   * @param column where its value stands; empty when rows are counted
   * @param where which rows count for it, beside the mapping's own condition
   * @param factor what the value is multiplied by
   * @param combine how several rows are put together
   * @param zeroIsMissing whether 0 means that there is no figure
   */
  public record Target(
      String code,
      Optional<String> column,
      Map<String, String> where,
      double factor,
      Combine combine,
      boolean zeroIsMissing) {

    /** Copies the conditions. */
    public Target {
      where = Map.copyOf(where);
    }
  }

  /** Whether a row meets every condition. */
  static boolean meets(SourceRow row, Map<String, String> conditions) {
    return conditions.entrySet().stream()
        .allMatch(one -> meets(row.cell(one.getKey()).orElse(""), one.getValue()));
  }

  private static boolean meets(String text, String wanted) {
    return wanted.endsWith("*")
        ? text.startsWith(wanted.substring(0, wanted.length() - 1))
        : text.equals(wanted);
  }
}
