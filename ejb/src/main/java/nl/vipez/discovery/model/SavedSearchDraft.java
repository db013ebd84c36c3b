package nl.vipez.discovery.model;

import java.util.ArrayList;
import java.util.List;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/**
 * A search to be kept.
 *
 * @param name 1 to 120 characters
 * @param search what it looks for: words or a filter at least
 * @param frequency how often new finds are mailed
 */
public record SavedSearchDraft(String name, Search search, AlertFrequency frequency) {
  private static final int LONGEST_ADDRESS = 4_000;

  /**
   * Checks the fields.
   *
   * @throws DomainException UNPROCESSABLE with the bad ones
   */
  public SavedSearchDraft {
    name = checkedName(name);
    List<FieldError> bad = new ArrayList<>();
    if (search.text().isEmpty() && search.filters().isEmpty()) {
      bad.add(FieldError.of("q", "saved.everything"));
    }
    if (SearchAddress.of(search).length() > LONGEST_ADDRESS) {
      bad.add(FieldError.of("q", "saved.too-long"));
    }
    if (!bad.isEmpty()) {
      throw new DomainException(Problem.UNPROCESSABLE, "saved.bad-fields", List.of(), bad);
    }
  }

  /** The name without white space around it, or the error that says what is wrong with it. */
  public static String checkedName(String name) {
    String stripped = name.replaceAll("\\s+", " ").strip();
    if (stripped.isEmpty() || stripped.length() > 120) {
      throw new DomainException(
          Problem.UNPROCESSABLE,
          "saved.bad-fields",
          List.of(),
          List.of(FieldError.of("name", "saved.bad-name")));
    }
    return stripped;
  }
}
