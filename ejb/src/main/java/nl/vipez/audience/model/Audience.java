package nl.vipez.audience.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;

/**
 * What one caller may see, by DESIGN section 2 "Who sees what".
 *
 * @param caller who asks
 * @param own the caller's municipality and its predecessors (CBS codes); empty without a
 *     municipality
 * @param circle the members of the caller's circle in the current round and their predecessors, own
 *     ones included
 * @param consenting municipalities whose consent opens their figures to the other participants
 */
public record Audience(Caller caller, Set<String> own, Set<String> circle, Set<String> consenting) {

  /** Copies the sets. */
  public Audience {
    own = Set.copyOf(own);
    circle = Set.copyOf(circle);
    consenting = Set.copyOf(consenting);
  }

  /**
   * Which owners' published documents are open at each visibility: an absent visibility opens none,
   * an empty Optional opens all owners' (and documents without an owner), a set only those owners'.
   */
  public Map<Visibility, Optional<Set<String>>> documents() {
    Map<Visibility, Optional<Set<String>>> open = new EnumMap<>(Visibility.class);
    open.put(Visibility.PUBLIC, Optional.empty());
    if (caller.is(Role.CURATOR)) {
      EnumSet.allOf(Visibility.class).forEach(every -> open.put(every, Optional.empty()));
    } else if (caller.signedIn() && !caller.is(Role.STEERING)) {
      open.put(Visibility.PARTICIPANTS, Optional.empty());
      if (caller.municipality().isPresent()) {
        open.put(Visibility.CIRCLE, Optional.of(circle));
        open.put(Visibility.MUNICIPALITY, Optional.of(own));
      }
    }
    return open;
  }

  /** Whether a published document of this visibility and owner is open to the caller. */
  public boolean mayReadPublished(Visibility visibility, Optional<String> owner) {
    Optional<Set<String>> owners = documents().get(visibility);
    return owners != null && (owners.isEmpty() || owner.filter(owners.get()::contains).isPresent());
  }

  /** Whether an unpublished document is open: to its uploader, the owner's people and curators. */
  public boolean mayReadUnpublished(String uploader, Optional<String> owner) {
    return caller.is(Role.CURATOR)
        || (caller.signedIn() && caller.username().equals(uploader))
        || owner.filter(own::contains).isPresent();
  }

  /** Whether the figure of this one municipality is open to the caller. */
  public boolean mayReadFigure(FigureSource source, String municipality) {
    if (!caller.signedIn()) {
      return false;
    }
    return source.isPublic()
        || caller.is(Role.ANALYST)
        || own.contains(municipality)
        || (caller.municipality().isPresent() && consenting.contains(municipality));
  }

  /** Whether the dialogue about a doubtful figure of this municipality is open to the caller. */
  public boolean mayReadDialogue(String municipality) {
    return caller.is(Role.ANALYST) || own.contains(municipality);
  }

  /** Whether the dialogues of any municipality are. */
  public boolean mayReadSomeDialogues() {
    return caller.is(Role.ANALYST) || !own.isEmpty();
  }

  /** Whose figures {@link #mayReadFigure} opens beside those that are public; all when empty. */
  public Optional<Set<String>> figureOwners() {
    if (caller.is(Role.ANALYST)) {
      return Optional.empty();
    }
    Set<String> owners = new HashSet<>(own);
    if (caller.municipality().isPresent()) {
      owners.addAll(consenting);
    }
    return Optional.of(owners);
  }
}
