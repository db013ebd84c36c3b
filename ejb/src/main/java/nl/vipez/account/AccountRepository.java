package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.vipez.platform.SharedEntities;

/** Accounts and what they sign in with, in the database. */
@ApplicationScoped
class AccountRepository {
  @Inject @SharedEntities private EntityManager entities;

  Optional<Account> find(String username) {
    return Optional.ofNullable(entities.find(Account.class, username));
  }

  List<Account> all() {
    return entities
        .createQuery("select a from Account a order by a.username", Account.class)
        .getResultList();
  }

  boolean isEmpty() {
    return entities
        .createQuery("select a.username from Account a", String.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void add(Account account) {
    entities.persist(account);
  }

  Optional<PersonalToken> token(String hash) {
    return entities
        .createQuery("select t from PersonalToken t where t.hash = :hash", PersonalToken.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  Optional<PersonalToken> tokenById(String id) {
    return Optional.ofNullable(entities.find(PersonalToken.class, id));
  }

  List<PersonalToken> tokens(String username) {
    return entities
        .createQuery(
            "select t from PersonalToken t where t.username = :username order by t.createdAt desc",
            PersonalToken.class)
        .setParameter("username", username)
        .getResultList();
  }

  void add(PersonalToken token) {
    entities.persist(token);
  }

  void remove(PersonalToken token) {
    entities.remove(token);
  }

  Optional<PasswordLink> link(String hash) {
    return Optional.ofNullable(entities.find(PasswordLink.class, hash));
  }

  void add(PasswordLink link) {
    entities.persist(link);
  }

  void removeLinks(String username) {
    entities
        .createQuery("delete from PasswordLink l where l.username = :username")
        .setParameter("username", username)
        .executeUpdate();
  }
}
