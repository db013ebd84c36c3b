package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Role;
import nl.vipez.audience.model.Audience;
import nl.vipez.library.model.DocumentFilter;
import nl.vipez.library.model.DocumentState;

/**
 * The versions a caller has to do with: curators all, others their own and their municipality's.
 */
@ApplicationScoped
class Listing {

  private final LibraryRepository repository;

  @Inject
  Listing(LibraryRepository repository) {
    this.repository = repository;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Listing() {
    this.repository = null;
  }

  List<VersionRow> rows(Audience audience, DocumentFilter filter, int from, int size) {
    TypedQuery<VersionRow> query =
        repository
            .entities()
            .createQuery(
                "select v " + where(audience, filter) + " order by " + order(filter),
                VersionRow.class);
    return fill(query, audience, filter).setFirstResult(from).setMaxResults(size).getResultList();
  }

  long count(Audience audience, DocumentFilter filter) {
    TypedQuery<Long> query =
        repository.entities().createQuery("select count(v) " + where(audience, filter), Long.class);
    return fill(query, audience, filter).getSingleResult();
  }

  private static String order(DocumentFilter filter) {
    // What waits is taken oldest first; all else is looked up newest first.
    boolean queue = filter.state().equals(Optional.of(DocumentState.SUBMITTED));
    return queue ? "v.uploadedAt, v.id" : "v.uploadedAt desc, v.id desc";
  }

  private static String where(Audience audience, DocumentFilter filter) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    if (!audience.caller().is(Role.CURATOR)) {
      conditions.add(
          audience.own().isEmpty()
              ? "v.uploadedBy = :me"
              : "(v.uploadedBy = :me or v.municipality in :own)");
    }
    filter.state().ifPresent(state -> conditions.add("v.state = :state"));
    filter.kind().ifPresent(kind -> conditions.add("v.kind = :kind"));
    filter.sha256().ifPresent(sha256 -> conditions.add("v.sha256 = :sha256"));
    filter.uploader().ifPresent(uploader -> conditions.add("v.uploadedBy = :uploader"));
    return "from VersionRow v where " + String.join(" and ", conditions);
  }

  private static <T> TypedQuery<T> fill(
      TypedQuery<T> query, Audience audience, DocumentFilter filter) {
    if (!audience.caller().is(Role.CURATOR)) {
      query.setParameter("me", audience.caller().username());
      if (!audience.own().isEmpty()) {
        query.setParameter("own", audience.own());
      }
    }
    filter.state().ifPresent(state -> query.setParameter("state", state));
    filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
    filter.sha256().ifPresent(sha256 -> query.setParameter("sha256", sha256));
    filter.uploader().ifPresent(uploader -> query.setParameter("uploader", uploader));
    return query;
  }
}
