package nl.vipez.expertise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/** Checks what people fill in, all fields at once, so that they can mend it in one go. */
public final class DraftCheck {
  private static final int TITLE_MAX = 200;
  private static final int TEXT_MAX = 4_000;
  private static final int CAPACITY_MAX = 9;
  private static final int REACH_MAX = 200;

  private final Set<String> themes;
  private final Set<String> indicators;
  private final Predicate<String> documents;

  /**
   * A check against the theme and indicator codes there are.
   *
   * @param documents whether the person may see the document with this id
   */
  public DraftCheck(Set<String> themes, Set<String> indicators, Predicate<String> documents) {
    this.themes = Set.copyOf(themes);
    this.indicators = Set.copyOf(indicators);
    this.documents = documents;
  }

  /**
   * Checks a need.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} with every bad field
   */
  public void check(NeedDraft draft) {
    List<FieldError> errors = new ArrayList<>();
    text(errors, "title", draft.title(), 3, TITLE_MAX);
    text(errors, "text", draft.text(), 10, TEXT_MAX);
    themes(errors, draft.themes());
    draft
        .indicator()
        .filter(code -> !indicators.contains(code))
        .ifPresent(
            code -> errors.add(FieldError.of("indicator", "expertise.unknown-indicator", code)));
    draft.document().ifPresent(id -> document(errors, "document", id));
    complain(errors);
  }

  /**
   * Checks an offer.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} with every bad field
   */
  public void check(OfferDraft draft) {
    List<FieldError> errors = new ArrayList<>();
    text(errors, "title", draft.title(), 3, TITLE_MAX);
    text(errors, "text", draft.text(), 20, TEXT_MAX);
    themes(errors, draft.themes());
    if (draft.capacity() < 1 || draft.capacity() > CAPACITY_MAX) {
      errors.add(FieldError.of("capacity", "expertise.capacity-bounds", 1, CAPACITY_MAX));
    }
    text(errors, "reach", draft.reach(), 0, REACH_MAX);
    draft.documents().stream().sorted().forEach(id -> document(errors, "documents", id));
    if (draft.documents().size() > OfferDraft.MOST_DOCUMENTS) {
      errors.add(
          FieldError.of("documents", "expertise.documents-bounds", OfferDraft.MOST_DOCUMENTS));
    }
    if (draft.to().filter(draft.from()::isAfter).isPresent()) {
      errors.add(FieldError.of("to", "expertise.window-reversed"));
    }
    complain(errors);
  }

  private void themes(List<FieldError> errors, Set<String> codes) {
    codes.stream()
        .filter(code -> !themes.contains(code))
        .sorted()
        .forEach(code -> errors.add(FieldError.of("themes", "expertise.unknown-theme", code)));
  }

  private void document(List<FieldError> errors, String field, String id) {
    if (!documents.test(id)) {
      errors.add(FieldError.of(field, "expertise.unknown-document", id));
    }
  }

  private static void text(List<FieldError> errors, String field, String value, int min, int max) {
    int length = value.strip().length();
    if (length < min || length > max) {
      errors.add(FieldError.of(field, "expertise.length-bounds", min, max));
    }
  }

  private static void complain(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new DomainException(
          Problem.UNPROCESSABLE, "expertise.bad-fields", List.of(errors.size()), errors);
    }
  }
}
