package nl.vipez.web.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vipez.library.model.Arrival;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.DocumentFilter;
import nl.vipez.library.model.DocumentKind;
import nl.vipez.library.model.DocumentState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the query parameters of the library's calls; an unknown code is INVALID. */
final class ListFilter {

  private ListFilter() {}

  static DocumentFilter of(@Nullable String state, @Nullable String kind, @Nullable String sha256) {
    return new DocumentFilter(
        code("state", state, ListFilter::state),
        code("kind", kind, DocumentKind::ofCode),
        Optional.ofNullable(sha256).filter(text -> !text.isBlank()));
  }

  /** How a file comes in; decision IMPORT publishes it as soon as it was read. */
  static Arrival arrival(String fileName, @Nullable String decision) {
    Optional<Decision> asked = code("decision", decision, Decision::ofCode);
    if (asked.isEmpty()) {
      return Arrival.upload(fileName);
    }
    if (asked.get() != Decision.IMPORT) {
      throw unknown("decision", asked.get().name());
    }
    return Arrival.imported(fileName);
  }

  private static Optional<DocumentState> state(String code) {
    return Arrays.stream(DocumentState.values())
        .filter(state -> state.name().equals(code))
        .findFirst();
  }

  private static <T> Optional<T> code(
      String field, @Nullable String given, Function<String, Optional<T>> reader) {
    if (given == null || given.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(reader.apply(given).orElseThrow(() -> unknown(field, given)));
  }

  private static DomainException unknown(String field, String given) {
    return new DomainException(
        Problem.INVALID,
        "library.bad-parameter",
        List.of(field),
        List.of(FieldError.of(field, "library.field.code", given)));
  }
}
