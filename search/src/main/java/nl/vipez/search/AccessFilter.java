package nl.vipez.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which documents a caller may see: those whose visibility is in {@code anyOwner}, and those whose
 * visibility has a set of owners here that holds the document's owner.
 *
 * @param unrestricted sees all, whatever the rest says; for those who see all documents, not for
 *     want of a filter
 * @param anyOwner visibility codes seen whoever the owner is
 * @param owners by visibility code: the owners whose documents are seen
 */
public record AccessFilter(
    boolean unrestricted, Set<String> anyOwner, Map<String, Set<String>> owners) {

  public AccessFilter {
    anyOwner = Set.copyOf(anyOwner);
    Map<String, Set<String>> copy = new TreeMap<>();
    owners.forEach((visibility, codes) -> copy.put(visibility, Set.copyOf(codes)));
    owners = Map.copyOf(copy);
  }

  /** Sees every document. */
  public static AccessFilter everything() {
    return new AccessFilter(true, Set.of(), Map.of());
  }

  /** Sees no document; the start to add to. */
  public static AccessFilter nothing() {
    return new AccessFilter(false, Set.of(), Map.of());
  }

  /** This filter, and all documents of that visibility. */
  public AccessFilter plusAny(String visibility) {
    Set<String> more = new TreeSet<>(anyOwner);
    more.add(visibility);
    return new AccessFilter(unrestricted, more, owners);
  }

  /** This filter, and the documents of that visibility that belong to one of those owners. */
  public AccessFilter plusOwners(String visibility, Set<String> codes) {
    Map<String, Set<String>> more = new TreeMap<>(owners);
    Set<String> union = new TreeSet<>(more.getOrDefault(visibility, Set.of()));
    union.addAll(codes);
    more.put(visibility, union);
    return new AccessFilter(unrestricted, anyOwner, more);
  }

  /** Whether a document with this visibility and owner may be seen. */
  public boolean admits(String visibility, String owner) {
    return unrestricted
        || anyOwner.contains(visibility)
        || owners.getOrDefault(visibility, Set.of()).contains(owner);
  }
}
