package nl.vipez.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.theme.model.Theme;
import nl.vipez.theme.model.ThemeDraft;
import nl.vipez.theme.model.ThemeRules;
import nl.vipez.theme.model.VocabularyChange.Kind;
import nl.vipez.theme.model.VocabularyChange.Subject;

/**
 * What curators do to themes. Each change says which edition it was made of, and is refused with
 * CONFLICT when somebody else changed the theme meanwhile.
 */
@ApplicationScoped
@Transactional
public class ThemeCuration {
  /** Edition 1 is what the reference content made, and may make anew. */
  private static final int FIRST_OWN_EDITION = 2;

  private final ThemeRepository repository;
  private final ChangeBook book;
  private final Event<ThemesMerged> merged;

  @Inject
  ThemeCuration(ThemeRepository repository, ChangeBook book, Event<ThemesMerged> merged) {
    this.repository = repository;
    this.book = book;
    this.merged = merged;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ThemeCuration() {
    this.repository = null;
    this.book = null;
    this.merged = null;
  }

  /**
   * Adds a theme.
   *
   * @throws DomainException FORBIDDEN for who is no curator, UNPROCESSABLE with every bad field
   */
  public Theme add(Caller caller, ThemeDraft draft) {
    Curators.mayChange(caller);
    book.lock();
    refuse(ThemeRules.check(draft, repository.themes()));
    Theme theme =
        new Theme(
            draft.code(),
            draft.nl(),
            draft.en(),
            draft.synonyms(),
            draft.synonymsEn(),
            draft.categories(),
            Set.of(),
            false,
            Optional.empty(),
            FIRST_OWN_EDITION);
    repository.add(theme);
    book.write(caller, Subject.THEME, theme.code(), Kind.ADDED, "", Wording.of(theme));
    return theme;
  }

  /**
   * Renames a theme, or changes its synonyms or categories.
   *
   * @throws DomainException as {@link #add}, NOT_FOUND for an unknown code, CONFLICT when the
   *     edition is not the present one
   */
  public Theme change(Caller caller, ThemeDraft draft) {
    Curators.mayChange(caller);
    book.lock();
    List<Theme> all = repository.themes();
    Theme before = present(all, draft.code(), draft.edition());
    refuse(
        ThemeRules.check(
            draft, all.stream().filter(other -> !other.code().equals(draft.code())).toList()));
    return keep(caller, before, before.with(draft), Kind.CHANGED);
  }

  /**
   * No longer offers a theme, or offers it again; what carries it keeps it.
   *
   * @throws DomainException as {@link #change}
   */
  public Theme retire(Caller caller, String code, int edition, boolean away) {
    Curators.mayChange(caller);
    book.lock();
    Theme before = present(repository.themes(), code, edition);
    if (before.mergedInto().isPresent()) {
      throw new DomainException(
          Problem.CONFLICT, "theme.merged-already", before.mergedInto().get());
    }
    Theme after = before.retired(away, Optional.empty());
    return before.equals(after)
        ? before
        : keep(caller, before, after, away ? Kind.RETIRED : Kind.RESTORED);
  }

  /**
   * Lets one theme go into another: documents, needs, offers and indicators that carry it carry the
   * other from then on, and its words find the other.
   *
   * @param edition of the theme that goes
   * @throws DomainException as {@link #change}; UNPROCESSABLE when the other is not in use or the
   *     same
   */
  public Theme merge(Caller caller, String code, int edition, String into) {
    Curators.mayChange(caller);
    book.lock();
    List<Theme> all = repository.themes();
    Theme from = present(all, code, edition);
    Theme target =
        all.stream()
            .filter(other -> other.code().equals(into) && !other.retired() && !into.equals(code))
            .findFirst()
            .orElseThrow(() -> unprocessable(FieldError.of("into", "theme.bad-target")));
    Theme absorbed = target.absorbing(from);
    refuse(
        ThemeRules.check(
            absorbed.draft(),
            all.stream().filter(other -> !List.of(code, into).contains(other.code())).toList()));
    keep(caller, from, from.retired(true, Optional.of(into)), Kind.MERGED);
    Theme result = keep(caller, target, absorbed, Kind.CHANGED);
    merged.fire(new ThemesMerged(code, into));
    return result;
  }

  private Theme present(List<Theme> all, String code, int edition) {
    Theme there =
        all.stream()
            .filter(theme -> theme.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "theme.unknown", code));
    if (there.edition() != edition) {
      throw new DomainException(Problem.CONFLICT, "theme.changed-meanwhile", there.nl());
    }
    return there;
  }

  private Theme keep(Caller caller, Theme before, Theme after, Kind kind) {
    // Past edition 1, so that the reference content leaves it alone.
    int next = before.edition() + 1;
    if (!repository.replace(after, next)) {
      throw new DomainException(Problem.CONFLICT, "theme.changed-meanwhile", before.nl());
    }
    book.write(caller, Subject.THEME, after.code(), kind, Wording.of(before), Wording.of(after));
    return repository.themes().stream()
        .filter(theme -> theme.code().equals(after.code()))
        .findFirst()
        .orElseThrow();
  }

  static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw unprocessable(errors.toArray(FieldError[]::new));
    }
  }

  private static DomainException unprocessable(FieldError... errors) {
    return new DomainException(Problem.UNPROCESSABLE, "problem.fields", List.of(), List.of(errors));
  }
}
