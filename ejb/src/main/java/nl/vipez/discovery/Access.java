package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Visibility;
import nl.vipez.search.AccessFilter;

/** Says what the audience of a caller opens in the terms of the index. */
@ApplicationScoped
class Access {
  private final Audiences audiences;

  @Inject
  Access(Audiences audiences) {
    this.audiences = audiences;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Access() {
    this.audiences = null;
  }

  AccessFilter of(Caller caller) {
    return of(audiences.of(caller).documents());
  }

  static AccessFilter of(Map<Visibility, Optional<Set<String>>> open) {
    AccessFilter filter = AccessFilter.nothing();
    for (Map.Entry<Visibility, Optional<Set<String>>> one : open.entrySet()) {
      String visibility = one.getKey().name();
      filter =
          one.getValue().isEmpty()
              ? filter.plusAny(visibility)
              : filter.plusOwners(visibility, one.getValue().get());
    }
    return filter;
  }
}
