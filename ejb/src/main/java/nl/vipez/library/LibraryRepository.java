package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.DocumentState;
import nl.vipez.platform.SharedEntities;

/** Lines, versions and decisions in the database. */
@ApplicationScoped
class LibraryRepository {

  @Inject @SharedEntities private EntityManager entities;

  /**
   * The entities, for other queries of this package. The container finds the persistence unit from
   * the module that first uses an injected entity manager, and web modules do not see it: this one
   * is first used by a start-up bean of this module, any other might not be.
   */
  EntityManager entities() {
    return entities;
  }

  /** Writes at once, so that SQL beside the entities sees it. */
  <T> T add(T row) {
    entities.persist(row);
    entities.flush();
    return row;
  }

  void flush() {
    entities.flush();
  }

  Optional<DocumentRow> document(String id) {
    return Optional.ofNullable(entities.find(DocumentRow.class, id));
  }

  /** The line, locked until the transaction ends, so that decisions on it come one by one. */
  Optional<DocumentRow> lockedDocument(String id) {
    return Optional.ofNullable(
        entities.find(DocumentRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<VersionRow> version(long id) {
    return Optional.ofNullable(entities.find(VersionRow.class, id));
  }

  Optional<VersionRow> version(String document, int number) {
    return entities
        .createQuery(
            "select v from VersionRow v where v.documentId = :d and v.number = :n",
            VersionRow.class)
        .setParameter("d", document)
        .setParameter("n", number)
        .getResultStream()
        .findFirst();
  }

  List<VersionRow> versions(String document) {
    return entities
        .createQuery(
            "select v from VersionRow v where v.documentId = :d order by v.number desc",
            VersionRow.class)
        .setParameter("d", document)
        .getResultList();
  }

  /** Those of these documents that there are. */
  List<DocumentRow> documents(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select d from DocumentRow d where d.id in :ids", DocumentRow.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** All versions of these documents, newest first. */
  List<VersionRow> versionsOf(Collection<String> documents) {
    return documents.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select v from VersionRow v where v.documentId in :ds order by v.number desc",
                VersionRow.class)
            .setParameter("ds", documents)
            .getResultList();
  }

  List<VersionRow> versionsWith(String sha256) {
    return entities
        .createQuery(
            "select v from VersionRow v where v.sha256 = :s order by v.id", VersionRow.class)
        .setParameter("s", sha256)
        .getResultList();
  }

  List<String> childrenOf(String document) {
    return entities
        .createQuery("select d.id from DocumentRow d where d.parentId = :d", String.class)
        .setParameter("d", document)
        .getResultList();
  }

  /** What came out of any of these documents, one level down. */
  List<String> childrenOf(List<String> documents) {
    return entities
        .createQuery("select d.id from DocumentRow d where d.parentId in :ds", String.class)
        .setParameter("ds", documents)
        .getResultList();
  }

  /** How many bytes the versions of these documents have together. */
  long bytesOf(List<String> documents) {
    return documents.isEmpty()
        ? 0
        : Optional.ofNullable(
                entities
                    .createQuery(
                        "select sum(v.bytes) from VersionRow v where v.documentId in :ds",
                        Long.class)
                    .setParameter("ds", documents)
                    .getSingleResult())
            .orElse(0L);
  }

  /** Lines that moved to one that itself moves on lead to its new place at once. */
  void redirect(String from, String to) {
    entities
        .createQuery("update DocumentRow d set d.movedTo = :to where d.movedTo = :from")
        .setParameter("to", to)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** Published lines whose review has come by a day or was answered, the longest due first. */
  List<DocumentRow> dueForReview(LocalDate day, int most) {
    return entities
        .createQuery(
            "select d from DocumentRow d where d.publishedVersion is not null"
                + " and d.reviewDate <= :day order by d.reviewDate, d.id",
            DocumentRow.class)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  /** The next version waiting to be read, oldest first. */
  Optional<Long> nextReceived() {
    return entities
        .createQuery("select v.id from VersionRow v where v.state = :s order by v.id", Long.class)
        .setParameter("s", DocumentState.RECEIVED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Moves all versions of one state to another; returns the number moved. */
  int moveAll(DocumentState from, DocumentState to) {
    return entities
        .createQuery("update VersionRow v set v.state = :to where v.state = :from")
        .setParameter("to", to)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** Takes one waiting version to read; false when another worker was first. */
  boolean claim(long version) {
    return entities
            .createQuery(
                "update VersionRow v set v.state = :to where v.id = :id and v.state = :from")
            .setParameter("to", DocumentState.EXTRACTING)
            .setParameter("from", DocumentState.RECEIVED)
            .setParameter("id", version)
            .executeUpdate()
        == 1;
  }

  long count(Collection<DocumentState> states) {
    return entities
        .createQuery("select count(v) from VersionRow v where v.state in :s", Long.class)
        .setParameter("s", states)
        .getSingleResult();
  }

  List<DecisionRow> decisions(String document) {
    return entities
        .createQuery(
            "select d from DecisionRow d where d.documentId = :d order by d.id desc",
            DecisionRow.class)
        .setParameter("d", document)
        .getResultList();
  }

  List<String> publishedIds() {
    return entities
        .createQuery(
            "select d.id from DocumentRow d where d.publishedVersion is not null order by d.id",
            String.class)
        .getResultList();
  }
}
