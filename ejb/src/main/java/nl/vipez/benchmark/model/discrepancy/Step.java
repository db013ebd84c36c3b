package nl.vipez.benchmark.model.discrepancy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one can do in the dialogue about a doubtful figure. */
public enum Step {
  /** The municipality says why the figure is right. */
  EXPLAIN(DialogueState.EXPLAINED, true),
  /** The municipality gives another figure. */
  CORRECT(DialogueState.CORRECTED, true),
  /** The analyst is content. */
  ACCEPT(DialogueState.ACCEPTED, false),
  /** The analyst is not. */
  REOPEN(DialogueState.REOPENED, false),
  /** Either notes something; nothing changes. */
  NOTE(null, true),
  /** The rules: the figure is doubtful, or doubtful again. */
  RAISE(DialogueState.OPEN, false),
  /** The rules: it no longer is. */
  RESOLVE(DialogueState.RESOLVED, false);

  private final @Nullable DialogueState leads;
  private final boolean ofMunicipality;

  Step(@Nullable DialogueState leads, boolean ofMunicipality) {
    this.leads = leads;
    this.ofMunicipality = ofMunicipality;
  }

  /** Whether the municipality may take it; analysts may take every step that a person takes. */
  public boolean ofMunicipality() {
    return ofMunicipality;
  }

  /** Whether a person takes it, rather than the rules. */
  public boolean ofPerson() {
    return this != RAISE && this != RESOLVE;
  }

  /** The state after it; empty where it cannot be taken. */
  public Optional<DialogueState> from(DialogueState state) {
    return open().contains(state) ? Optional.of(leads == null ? state : leads) : Optional.empty();
  }

  private Set<DialogueState> open() {
    return switch (this) {
      case EXPLAIN, CORRECT ->
          EnumSet.of(
              DialogueState.OPEN,
              DialogueState.REOPENED,
              DialogueState.EXPLAINED,
              DialogueState.CORRECTED);
      case ACCEPT -> EnumSet.of(DialogueState.EXPLAINED, DialogueState.CORRECTED);
      case REOPEN ->
          EnumSet.of(DialogueState.EXPLAINED, DialogueState.CORRECTED, DialogueState.ACCEPTED);
      case NOTE, RAISE -> EnumSet.allOf(DialogueState.class);
      case RESOLVE ->
          EnumSet.of(DialogueState.OPEN, DialogueState.REOPENED, DialogueState.EXPLAINED);
    };
  }

  /** The step of this name, if a person can take it. */
  public static Optional<Step> named(String name) {
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name) && one.ofPerson())
        .findFirst();
  }
}
