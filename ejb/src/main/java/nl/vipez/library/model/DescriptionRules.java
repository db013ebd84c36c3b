package nl.vipez.library.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.model.Audience;
import nl.vipez.audience.model.Visibility;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/**
 * What a description must hold before a document is taken in.
 *
 * @param municipalityExists whether a CBS code is or ever was a municipality
 * @param themeExists whether a code is a theme
 * @param thisYear the present calendar year
 */
public record DescriptionRules(
    Predicate<String> municipalityExists, Predicate<String> themeExists, int thisYear) {

  /** Longest title, in UTF-16 units. */
  public static final int MAX_TITLE = 300;

  /** Earliest year: older than any municipality in its present form. */
  public static final int FIRST_YEAR = 1800;

  private static final int MAX_LIST = 20;
  private static final int MAX_AUTHOR = 120;

  /**
   * Checks a draft and makes a description of it. An account plan starts as CIRCLE: only a curator
   * opens it wider.
   *
   * @throws DomainException UNPROCESSABLE, naming every bad field
   */
  public Description check(DescriptionDraft draft, Audience audience) {
    List<FieldError> errors = new ArrayList<>();
    Optional<DocumentKind> kind =
        code("kind", draft.kind(), DocumentKind::ofCode, Optional.empty(), errors);
    Optional<Visibility> visibility =
        code(
                "visibility",
                draft.visibility(),
                DescriptionRules::visibility,
                kind.filter(one -> one == DocumentKind.ACCOUNT_PLAN).map(one -> Visibility.CIRCLE),
                errors)
            .map(asked -> atFirst(asked, kind, audience.caller()));
    draft
        .title()
        .ifPresentOrElse(
            title -> within("title", title, MAX_TITLE, errors),
            () -> errors.add(FieldError.of("title", "library.field.required")));
    municipality(draft, visibility, audience, errors);
    draft
        .year()
        .filter(year -> year < FIRST_YEAR || year > thisYear + 1)
        .ifPresent(
            year ->
                errors.add(FieldError.of("year", "library.field.year", FIRST_YEAR, thisYear + 1)));
    lists(draft, errors);
    draft
        .language()
        .filter(language -> !language.matches("[a-z]{2}"))
        .ifPresent(language -> errors.add(FieldError.of("language", "library.field.language")));
    if (!errors.isEmpty()) {
      throw new DomainException(
          Problem.UNPROCESSABLE, "library.bad-description", List.of(), errors);
    }
    return new Description(
        draft.title().orElseThrow(),
        kind.orElseThrow(),
        visibility.orElseThrow(),
        draft.municipality(),
        draft.year(),
        draft.themes(),
        draft.authors(),
        draft.language());
  }

  private static Visibility atFirst(Visibility asked, Optional<DocumentKind> kind, Caller caller) {
    boolean narrowed =
        kind.filter(one -> one == DocumentKind.ACCOUNT_PLAN).isPresent()
            && !asked.needsOwner()
            && !caller.is(Role.CURATOR);
    return narrowed ? Visibility.CIRCLE : asked;
  }

  private void municipality(
      DescriptionDraft draft,
      Optional<Visibility> visibility,
      Audience audience,
      List<FieldError> errors) {
    boolean closed = visibility.filter(Visibility::needsOwner).isPresent();
    if (draft.municipality().isEmpty()) {
      if (closed) {
        errors.add(FieldError.of("municipality", "library.field.municipality-required"));
      }
      return;
    }
    String code = draft.municipality().get();
    if (!municipalityExists.test(code)) {
      errors.add(FieldError.of("municipality", "library.field.municipality-unknown", code));
    } else if (closed && !audience.caller().is(Role.CURATOR) && !audience.own().contains(code)) {
      errors.add(FieldError.of("municipality", "library.field.municipality-own"));
    }
  }

  private void lists(DescriptionDraft draft, List<FieldError> errors) {
    if (draft.themes().size() > MAX_LIST) {
      errors.add(FieldError.of("themes", "library.field.too-many", MAX_LIST));
    }
    draft.themes().stream()
        .filter(themeExists.negate())
        .forEach(code -> errors.add(FieldError.of("themes", "library.field.theme", code)));
    if (draft.authors().size() > MAX_LIST) {
      errors.add(FieldError.of("authors", "library.field.too-many", MAX_LIST));
    }
    draft.authors().forEach(author -> within("authors", author, MAX_AUTHOR, errors));
  }

  private static void within(String field, String text, int max, List<FieldError> errors) {
    if (text.length() > max) {
      errors.add(FieldError.of(field, "library.field.too-long", max));
    }
  }

  private static <T> Optional<T> code(
      String field,
      Optional<String> given,
      Function<String, Optional<T>> reader,
      Optional<T> otherwise,
      List<FieldError> errors) {
    if (given.isEmpty()) {
      if (otherwise.isEmpty()) {
        errors.add(FieldError.of(field, "library.field.required"));
      }
      return otherwise;
    }
    Optional<T> read = reader.apply(given.get());
    if (read.isEmpty()) {
      errors.add(FieldError.of(field, "library.field.code", given.get()));
    }
    return read;
  }

  private static Optional<Visibility> visibility(String code) {
    for (Visibility one : Visibility.values()) {
      if (one.name().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
