package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vipez.platform.SharedEntities;

/** Needs, offers and requests in the database. */
@ApplicationScoped
class ExpertiseRepository {

  @Inject @SharedEntities private EntityManager entities;

  <T> T add(T row) {
    entities.persist(row);
    entities.flush();
    return row;
  }

  /** Writes what waits, so that plain SQL in the same transaction reads it. */
  void flush() {
    entities.flush();
  }

  Optional<NeedRow> need(long id) {
    return Optional.ofNullable(entities.find(NeedRow.class, id));
  }

  List<NeedRow> needsOf(String municipality) {
    return entities
        .createQuery(
            "select n from NeedRow n where n.municipality = :m order by n.createdAt desc, n.id desc",
            NeedRow.class)
        .setParameter("m", municipality)
        .getResultList();
  }

  List<NeedRow> needsBy(String username) {
    return entities
        .createQuery("select n from NeedRow n where n.username = :u", NeedRow.class)
        .setParameter("u", username)
        .getResultList();
  }

  /** The needs that take part in matching rounds, oldest first. */
  List<NeedRow> needsInRounds() {
    return entities
        .createQuery("select n from NeedRow n where n.inRound = true order by n.id", NeedRow.class)
        .getResultList();
  }

  List<RequestRow> requestsOfRound(long round) {
    return entities
        .createQuery(
            "select r from RequestRow r join fetch r.need join fetch r.offer where r.round = :round order by r.id",
            RequestRow.class)
        .setParameter("round", round)
        .getResultList();
  }

  Optional<OfferRow> offer(long id) {
    return Optional.ofNullable(entities.find(OfferRow.class, id));
  }

  List<OfferRow> offers() {
    return entities
        .createQuery("select o from OfferRow o order by o.id", OfferRow.class)
        .getResultList();
  }

  List<OfferRow> offersOf(String username) {
    return entities
        .createQuery("select o from OfferRow o where o.username = :u order by o.id", OfferRow.class)
        .setParameter("u", username)
        .getResultList();
  }

  List<RequestRow> requests() {
    return entities
        .createQuery(
            "select r from RequestRow r join fetch r.need join fetch r.offer order by r.askedAt desc",
            RequestRow.class)
        .getResultList();
  }

  List<RequestRow> requestsFor(long need) {
    return entities
        .createQuery(
            "select r from RequestRow r join fetch r.offer where r.need.id = :need order by r.askedAt desc",
            RequestRow.class)
        .setParameter("need", need)
        .getResultList();
  }

  /** The requests for needs of a municipality of which somebody told what came of them. */
  List<RequestRow> closedFor(String municipality) {
    return entities
        .createQuery(
            "select r from RequestRow r join fetch r.need where r.need.municipality = :m and r.outcome is not null",
            RequestRow.class)
        .setParameter("m", municipality)
        .getResultList();
  }

  /** The needs asked since a moment. */
  List<NeedRow> needsSince(Instant since) {
    return entities
        .createQuery("select n from NeedRow n where n.createdAt >= :since", NeedRow.class)
        .setParameter("since", since)
        .getResultList();
  }

  List<RequestRow> requestsTo(String username) {
    return entities
        .createQuery(
            "select r from RequestRow r join fetch r.need where r.offer.username = :u order by r.askedAt desc",
            RequestRow.class)
        .setParameter("u", username)
        .getResultList();
  }

  Optional<RequestRow> request(long need, long offer) {
    return entities
        .createQuery(
            "select r from RequestRow r where r.need.id = :need and r.offer.id = :offer",
            RequestRow.class)
        .setParameter("need", need)
        .setParameter("offer", offer)
        .getResultStream()
        .findFirst();
  }
}
