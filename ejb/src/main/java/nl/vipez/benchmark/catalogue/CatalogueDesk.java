package nl.vipez.benchmark.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.DefinitionFields;
import nl.vipez.benchmark.model.catalogue.DefinitionReader;
import nl.vipez.benchmark.model.catalogue.Version;
import nl.vipez.benchmark.model.catalogue.VersionLine;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/**
 * What analysts and administrators do to the catalogue, and what the steering group decided. Each
 * change says which version it was made of, and is refused with CONFLICT when somebody else changed
 * the indicator meanwhile.
 */
@ApplicationScoped
@Transactional
public class CatalogueDesk {
  private static final int LONGEST_REASON = 1_000;
  private static final int FIRST_YEAR = 2011;
  private static final int LAST_YEAR = 2100;

  private final IndicatorRepository repository;
  private final FormulaCheck formulas;
  private final Event<CatalogueChanged> changed;
  private final Clock clock;

  @Inject
  CatalogueDesk(
      IndicatorRepository repository,
      FormulaCheck formulas,
      Event<CatalogueChanged> changed,
      Clock clock) {
    this.repository = repository;
    this.formulas = formulas;
    this.changed = changed;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected CatalogueDesk() {
    this.repository = null;
    this.formulas = null;
    this.changed = null;
    this.clock = null;
  }

  /** Whether the caller may change definitions. */
  public static boolean mayChange(Caller caller) {
    return caller.is(Role.ANALYST, Role.ADMINISTRATOR);
  }

  /**
   * Changes a definition.
   *
   * @throws DomainException FORBIDDEN unless the caller may, NOT_FOUND for an unknown code,
   *     CONFLICT when the version is not the present one, UNPROCESSABLE with every bad field
   */
  public Version change(Caller caller, String code, Draft draft) {
    refuseUnlessMay(caller);
    return write(caller.username(), code, draft);
  }

  /**
   * Adds an indicator.
   *
   * @throws DomainException FORBIDDEN unless the caller may, CONFLICT when the code is taken,
   *     UNPROCESSABLE with every bad field
   */
  public Version add(Caller caller, String code, Draft draft) {
    refuseUnlessMay(caller);
    return insert(caller.username(), code, draft);
  }

  /**
   * Applies what the steering group decided, to a new or a present indicator, whatever its version.
   *
   * @param by who is written down as having changed it
   * @throws DomainException UNPROCESSABLE when it no longer fits what the catalogue became
   *     meanwhile
   */
  @Transactional(dontRollbackOn = DomainException.class) // it refuses before it writes
  public Version apply(String by, String code, Draft draft) {
    return repository
        .find(code)
        .map(
            line ->
                write(
                    by,
                    code,
                    new Draft(
                        draft.fields(),
                        line.current().number(),
                        draft.reason(),
                        draft.meaningChanged(),
                        draft.fromYear())))
        .orElseGet(() -> insert(by, code, draft));
  }

  /**
   * Checks a definition without keeping anything.
   *
   * @return the definition as it would be
   * @throws DomainException UNPROCESSABLE with every bad field
   */
  public Indicator check(String code, Map<String, String> fields) {
    Map<String, String> whole =
        new HashMap<>(
            repository
                .find(code)
                .map(line -> DefinitionFields.of(line.current().indicator()))
                .orElse(Map.of()));
    whole.putAll(fields);
    Indicator wanted = DefinitionReader.read(code, whole);
    formulas
        .refusal(wanted)
        .ifPresent(
            error -> {
              throw new DomainException(
                  Problem.UNPROCESSABLE, "catalogue.bad-fields", List.of(), List.of(error));
            });
    return wanted;
  }

  private Version insert(String by, String code, Draft draft) {
    if (repository.find(code).isPresent()) {
      throw new DomainException(Problem.CONFLICT, "catalogue.taken", code);
    }
    Indicator wanted = check(code, draft.fields());
    refuse(reason(draft));
    return keep(new Version(wanted, repository.nextPosition(), 1, 0, change(by, draft, false)));
  }

  private Version write(String by, String code, Draft draft) {
    repository.lock(code);
    Version last =
        repository
            .find(code)
            .map(VersionLine::current)
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "catalogue.unknown", code));
    if (last.number() != draft.version()) {
      throw new DomainException(Problem.CONFLICT, "catalogue.changed-meanwhile");
    }
    Indicator wanted = check(code, draft.fields());
    List<FieldError> errors = new ArrayList<>(reason(draft));
    errors.addAll(stretch(last.indicator(), wanted, draft));
    if (wanted.equals(last.indicator()) && !draft.meaningChanged()) {
      errors.add(FieldError.of("reason", "catalogue.nothing-changed"));
    }
    refuse(errors);
    int from = draft.fromYear().orElse(last.effectiveFrom());
    return keep(
        new Version(
            wanted,
            last.position(),
            last.number() + 1,
            from,
            change(by, draft, draft.meaningChanged())));
  }

  private Version keep(Version version) {
    repository.add(List.of(version));
    changed.fire(new CatalogueChanged(Set.of(version.indicator().code()), version.change().by()));
    return version;
  }

  private Version.Change change(String by, Draft draft, boolean meaningChanged) {
    return new Version.Change(
        by, clock.instant().truncatedTo(ChronoUnit.MICROS), draft.reason().strip(), meaningChanged);
  }

  private static List<FieldError> reason(Draft draft) {
    String reason = draft.reason().strip();
    return reason.isEmpty() || reason.length() > LONGEST_REASON
        ? List.of(FieldError.of("reason", "catalogue.bad-text", LONGEST_REASON))
        : List.of();
  }

  /** A change of meaning says from which year; another unit always changes the meaning. */
  private static List<FieldError> stretch(Indicator before, Indicator after, Draft draft) {
    List<FieldError> errors = new ArrayList<>();
    boolean unit = !before.text().unitEn().equals(after.text().unitEn());
    if (unit && !draft.meaningChanged()) {
      errors.add(FieldError.of("meaningChanged", "catalogue.unit-is-meaning"));
    }
    Optional<Integer> from = draft.fromYear();
    if (draft.meaningChanged() && from.isEmpty()
        || from.filter(year -> year < FIRST_YEAR || year > LAST_YEAR).isPresent()) {
      errors.add(
          FieldError.of(
              "fromYear",
              "catalogue.bad-whole",
              String.valueOf(FIRST_YEAR),
              String.valueOf(LAST_YEAR)));
    }
    return errors;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new DomainException(Problem.UNPROCESSABLE, "catalogue.bad-fields", List.of(), errors);
    }
  }

  private static void refuseUnlessMay(Caller caller) {
    if (!mayChange(caller)) {
      throw new DomainException(Problem.FORBIDDEN, "catalogue.analysts-only");
    }
  }
}
