package nl.vipez.web.shelf;

import java.time.Instant;
import java.util.Optional;
import nl.vipez.discovery.SavedSearches;
import nl.vipez.discovery.model.SavedSearch;

/**
 * A saved search as programs get it.
 *
 * @param query as in the address of the search page
 * @param total how many documents it finds now, in lists
 * @param fresh how many of them were not looked at yet, in lists
 */
public record SavedSearchAnswer(
    String id,
    String name,
    String query,
    String frequency,
    Instant created,
    Instant looked,
    Optional<Integer> total,
    Optional<Integer> fresh) {

  static SavedSearchAnswer of(SavedSearch saved) {
    return of(saved, Optional.empty(), Optional.empty());
  }

  static SavedSearchAnswer of(SavedSearches.Counted counted) {
    return of(counted.saved(), Optional.of(counted.total()), Optional.of(counted.fresh()));
  }

  private static SavedSearchAnswer of(
      SavedSearch saved, Optional<Integer> total, Optional<Integer> fresh) {
    return new SavedSearchAnswer(
        saved.id(),
        saved.name(),
        saved.address(),
        saved.frequency().name(),
        saved.created(),
        saved.looked(),
        total,
        fresh);
  }
}
