package nl.vipez.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked.
 *
 * @param from how many items to pass over: 0 to 1,000, in tables of figures any number
 * @param size how many items to give at most, 1 to 1,000
 */
public record Paging(int from, int size) {
  private static final int MOST = 1_000;

  /**
   * Reads the query parameters {@code from} (0 when absent) and {@code size}.
   *
   * @throws DomainException {@link Problem#INVALID} when one is no number or out of bounds
   */
  public static Paging of(@Nullable String from, @Nullable String size, int defaultSize) {
    return read(from, MOST, size, defaultSize);
  }

  /** As {@link #of}, for tables of figures, which can be paged to their end. */
  public static Paging ofTable(@Nullable String from, @Nullable String size, int defaultSize) {
    return read(from, Integer.MAX_VALUE, size, defaultSize);
  }

  private static Paging read(
      @Nullable String from, int furthest, @Nullable String size, int defaultSize) {
    List<FieldError> errors = new ArrayList<>();
    int first = number("from", from, 0, 0, furthest, errors);
    int most = number("size", size, defaultSize, 1, MOST, errors);
    if (!errors.isEmpty()) {
      throw new DomainException(Problem.INVALID, "paging.invalid", List.of(MOST), errors);
    }
    return new Paging(first, most);
  }

  private static int number(
      String field,
      @Nullable String text,
      int absent,
      int least,
      int most,
      List<FieldError> errors) {
    if (text == null) {
      return absent;
    }
    Optional<Integer> value = whole(text).filter(number -> number >= least && number <= most);
    if (value.isEmpty()) {
      errors.add(FieldError.of(field, "paging.bounds", least, most));
    }
    return value.orElse(least);
  }

  private static Optional<Integer> whole(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
