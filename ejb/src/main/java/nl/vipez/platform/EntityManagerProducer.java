package nl.vipez.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands the same entity manager to all repositories. Payara finds the persistence unit from the
 * module that first uses an injected entity manager, and the web module does not see the unit of
 * this one; shared, it is found once and for all by the first start-up bean that reads from the
 * database.
 */
@ApplicationScoped
public class EntityManagerProducer {

  @PersistenceContext(unitName = "vipez")
  private EntityManager entities;

  /** Joins the running transaction; safe for many threads. */
  @Produces
  @SharedEntities
  public EntityManager entities() {
    return entities;
  }
}
