package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.curation.QueueFilter;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** What lies on the curators' desk: of each line its published and its latest version. */
@ApplicationScoped
@Transactional
public class Queue {
  private final LibraryRepository repository;
  private final Registers registers;
  private final Views views;

  @Inject
  Queue(LibraryRepository repository, Registers registers, Views views) {
    this.repository = repository;
    this.registers = registers;
    this.views = views;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Queue() {
    this.repository = null;
    this.registers = null;
    this.views = null;
  }

  /**
   * One page of the queue.
   *
   * @throws DomainException FORBIDDEN for who is no curator
   */
  public List<LibraryDocument> list(Caller caller, QueueFilter filter, int from, int size) {
    admit(caller);
    Map<String, Object> values = new HashMap<>();
    TypedQuery<VersionRow> query =
        repository
            .entities()
            .createQuery(
                "select v " + where(filter, values) + " order by " + order(filter.order()),
                VersionRow.class);
    values.forEach(query::setParameter);
    return query.setFirstResult(from).setMaxResults(size).getResultList().stream()
        .map(
            version ->
                views.whole(repository.document(version.documentId()).orElseThrow(), version))
        .toList();
  }

  /** How many {@link #list} has in all. */
  public long count(Caller caller, QueueFilter filter) {
    admit(caller);
    Map<String, Object> values = new HashMap<>();
    TypedQuery<Long> query =
        repository.entities().createQuery("select count(v) " + where(filter, values), Long.class);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }

  /** How many there are in each state; states without any are absent. */
  public Map<DocumentState, Long> counts(Caller caller) {
    admit(caller);
    Map<DocumentState, Long> counts = new EnumMap<>(DocumentState.class);
    repository
        .entities()
        .createQuery(
            "select v.state, count(v) from VersionRow v, DocumentRow d where d.id = v.documentId"
                + " and (v.number = d.latestVersion or v.number = d.publishedVersion)"
                + " group by v.state",
            Object[].class)
        .getResultList()
        .forEach(row -> counts.put((DocumentState) row[0], (Long) row[1]));
    return counts;
  }

  private String where(QueueFilter filter, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>();
    conditions.add("d.id = v.documentId");
    conditions.add("(v.number = d.latestVersion or v.number = d.publishedVersion)");
    conditions.add("v.state = :state");
    values.put("state", filter.state());
    filter.kind().ifPresent(kind -> add(conditions, values, "v.kind = :kind", kind));
    filter
        .municipality()
        .ifPresent(code -> add(conditions, values, "v.municipality = :municipality", code));
    filter.uploader().ifPresent(who -> add(conditions, values, "v.uploadedBy = :uploader", who));
    filter.before().ifPresent(at -> add(conditions, values, "v.uploadedAt < :before", at));
    filter.failure().ifPresent(why -> add(conditions, values, "v.failure = :failure", why));
    if (filter.reviewDue()) {
      add(
          conditions,
          values,
          "(d.reviewAnswer is not null or d.reviewDate <= :today)",
          registers.today());
    }
    if (filter.nearDuplicate()) {
      conditions.add(
          "exists (select n from NearDuplicateRow n where n.answeredAt is null"
              + " and (n.oneVersion = v.id or n.otherVersion = v.id))");
    }
    return "from VersionRow v, DocumentRow d where " + String.join(" and ", conditions);
  }

  private static void add(
      List<String> conditions, Map<String, Object> values, String condition, Object value) {
    conditions.add(condition);
    values.put(condition.replaceAll(".*:(\\w+).*", "$1"), value);
  }

  private static String order(QueueFilter.Order order) {
    return switch (order) {
      case OLDEST -> "v.uploadedAt, v.id";
      case NEWEST -> "v.uploadedAt desc, v.id desc";
      case TITLE -> "v.title, v.id";
      case KIND -> "v.kind, v.uploadedAt, v.id";
    };
  }

  private static void admit(Caller caller) {
    if (!caller.is(Role.CURATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "library.curators-only");
    }
  }
}
