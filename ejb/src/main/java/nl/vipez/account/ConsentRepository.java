package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.platform.SharedEntities;

/** Consents of municipalities in the database. */
@ApplicationScoped
class ConsentRepository {
  @Inject @SharedEntities private EntityManager entities;

  Optional<Consent> latest(String municipality) {
    return entities
        .createQuery(
            "select c from Consent c where c.municipality = :code"
                + " order by case when c.withdrawnOn is null then 0 else 1 end, c.givenOn desc",
            Consent.class)
        .setParameter("code", municipality)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Set<String> holding() {
    return entities
        .createQuery(
            "select c.municipality from Consent c where c.withdrawnOn is null", String.class)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  List<Consent> holding(String municipality) {
    return entities
        .createQuery(
            "select c from Consent c where c.withdrawnOn is null and c.municipality = :code",
            Consent.class)
        .setParameter("code", municipality)
        .getResultList();
  }

  void add(Consent consent) {
    entities.persist(consent);
  }
}
