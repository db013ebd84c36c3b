package nl.vipez.benchmark.model.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.vipez.benchmark.model.source.Mapping.Target;

/** Reads municipality, year and value of one row, and tells what is wrong with them. */
final class RowReader {
  private static final Pattern CODE = Pattern.compile("(?:GM)?(\\d{1,4})");
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}\\d{2,8}");
  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:JJ00)?");
  private static final Pattern OTHER_PERIOD = Pattern.compile("\\d{4}[A-Z]{2}\\d{2}");
  private static final Pattern MISSING_CODE = Pattern.compile("-9999\\d(?:[.,]0+)?");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?");

  private final Mapping mapping;
  private final Places places;
  private boolean unreadable;

  RowReader(Mapping mapping, Places places) {
    this.mapping = mapping;
    this.places = places;
  }

  /** What a row is about. */
  record About(String municipality, int year) {}

  /** What the row is about; empty when that cannot be used. */
  Optional<About> about(SourceRow row, Consumer<Dirt> dirt) {
    Optional<String> code = municipality(row, dirt);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = year(row, dirt);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (!places.existed(code.get(), year.get())) {
      dirt.accept(Dirt.NOT_THEN);
      return Optional.empty();
    }
    if (!places.exists(code.get())) {
      dirt.accept(Dirt.MERGED);
    }
    return Optional.of(new About(code.get(), year.get()));
  }

  private Optional<String> municipality(SourceRow row, Consumer<Dirt> dirt) {
    String text = row.cell(mapping.municipality()).orElse("").strip();
    String meant = mapping.names().getOrDefault(text, text);
    var digits = CODE.matcher(meant);
    if (!digits.matches() || (!mapping.names().isEmpty() && !mapping.names().containsKey(text))) {
      dirt.accept(REGION.matcher(meant).matches() ? Dirt.OTHER_REGION : Dirt.UNKNOWN_MUNICIPALITY);
      return Optional.empty();
    }
    String code = "GM" + "0".repeat(4 - digits.group(1).length()) + digits.group(1);
    if (!places.known(code)) {
      dirt.accept(Dirt.UNKNOWN_MUNICIPALITY);
      return Optional.empty();
    }
    return Optional.of(code);
  }

  private Optional<Integer> year(SourceRow row, Consumer<Dirt> dirt) {
    String text =
        mapping.year().matches("\\d{4}")
            ? mapping.year()
            : row.cell(mapping.year()).orElse("").strip();
    var period = PERIOD.matcher(text);
    if (period.matches()) {
      return Optional.of(Integer.valueOf(period.group(1)));
    }
    dirt.accept(OTHER_PERIOD.matcher(text).matches() ? Dirt.OTHER_PERIOD : Dirt.NO_YEAR);
    return Optional.empty();
  }

  /** The amount; empty when there is none, or when it could not be read. */
  Optional<Double> amount(SourceRow row, Target target, Consumer<Dirt> dirt) {
    unreadable = false;
    String text = target.column().flatMap(row::cell).orElse("").strip();
    if (text.isEmpty() || mapping.missing().contains(text)) {
      dirt.accept(Dirt.EMPTY);
      return Optional.empty();
    }
    if (MISSING_CODE.matcher(text).matches()) {
      dirt.accept(Dirt.MISSING_CODE);
      return Optional.empty();
    }
    String plain = mapping.decimalComma() ? text.replace(".", "").replace(',', '.') : text;
    if (!NUMBER.matcher(plain).matches()) {
      unreadable = true;
      dirt.accept(Dirt.NO_NUMBER);
      return Optional.empty();
    }
    double amount = Double.parseDouble(plain) * target.factor();
    if (amount == 0 && target.zeroIsMissing()) {
      dirt.accept(Dirt.ZERO);
      return Optional.empty();
    }
    if (amount < 0) {
      dirt.accept(Dirt.NEGATIVE);
    }
    return Optional.of(amount);
  }

  /** Whether the last amount was there but no number. */
  boolean unreadable() {
    return unreadable;
  }
}
