package nl.vipez.relevance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.library.Documents;
import nl.vipez.relevance.model.Grade;
import nl.vipez.relevance.model.JudgedQuery;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/** Stored queries, and what curators think of their results. */
@ApplicationScoped
@Transactional
public class JudgedQueries {
  private static final int MOST = 500;

  private final QueryRepository repository;
  private final Documents documents;

  @Inject
  JudgedQueries(QueryRepository repository, Documents documents) {
    this.repository = repository;
    this.documents = documents;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected JudgedQueries() {
    this.repository = null;
    this.documents = null;
  }

  /**
   * All stored queries, by code.
   *
   * @throws DomainException NOT_FOUND for who is no curator
   */
  public List<JudgedQuery> list(Caller caller) {
    Door.curators(caller);
    return repository.all();
  }

  /**
   * One query.
   *
   * @throws DomainException NOT_FOUND for who is no curator, or when it is not there
   */
  public JudgedQuery find(Caller caller, long id) {
    Door.curators(caller);
    return repository
        .byId(id)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "relevance.no-query"));
  }

  /**
   * Stores a query; one with the same words is not stored twice.
   *
   * @throws DomainException NOT_FOUND for who is no curator, UNPROCESSABLE with every bad field,
   *     CONFLICT when it is there already or there are 500
   */
  public JudgedQuery add(Caller caller, String text, String note) {
    Door.curators(caller);
    String words = text.strip().replaceAll("\\s+", " ");
    refuse(JudgedQuery.check(words, note.strip()));
    List<JudgedQuery> all = repository.all();
    if (all.stream().anyMatch(one -> one.text().equalsIgnoreCase(words))) {
      throw new DomainException(Problem.CONFLICT, "relevance.query-there", words);
    }
    if (all.size() >= MOST) {
      throw new DomainException(Problem.CONFLICT, "relevance.too-many-queries", MOST);
    }
    return repository.add(freeCode(all), words, note.strip(), false, caller.username());
  }

  private static String freeCode(List<JudgedQuery> all) {
    Set<String> taken = all.stream().map(JudgedQuery::code).collect(Collectors.toSet());
    int number = all.size() + 1;
    while (taken.contains(code(number))) {
      number++;
    }
    return code(number);
  }

  private static String code(int number) {
    return String.format(Locale.ROOT, "q%02d", number);
  }

  /**
   * Takes a query away, with its grades.
   *
   * @throws DomainException as {@link #find}
   */
  public void remove(Caller caller, long id) {
    repository.remove(find(caller, id).id());
  }

  /**
   * Keeps the caller's grade of a document for a query.
   *
   * @param value 0 to 3
   * @throws DomainException NOT_FOUND for who is no curator or when the query or the document is
   *     not there, UNPROCESSABLE for another value
   */
  public void grade(Caller caller, long query, String document, int value) {
    find(caller, query);
    if (value < 0 || value > Grade.HIGHEST) {
      throw unprocessable(FieldError.of("grade", "relevance.bad-grade", Grade.HIGHEST));
    }
    repository.grade(query, documents.find(caller, document).id(), caller.username(), value);
  }

  /**
   * Takes the caller's own grade back; none there is no error.
   *
   * @throws DomainException as {@link #find}
   */
  public void ungrade(Caller caller, long query, String document) {
    find(caller, query);
    repository.ungrade(query, document, caller.username());
  }

  static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw unprocessable(errors.toArray(FieldError[]::new));
    }
  }

  static DomainException unprocessable(FieldError... errors) {
    return new DomainException(Problem.UNPROCESSABLE, "problem.fields", List.of(), List.of(errors));
  }
}
