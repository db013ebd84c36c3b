package nl.vipez.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.library.Documents;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.shelf.model.AskedQuery;
import nl.vipez.shelf.model.DocumentUse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What curators see of the library's use; to everybody else it is not there. */
@ApplicationScoped
@Transactional
public class LibraryUse {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final int MOST = 100;
  private static final int REMARKS = 5;
  private static final int PERIOD_DAYS = 90;

  private final Sql sql;
  private final Documents documents;
  private final Clock clock;
  private final int people;

  @Inject
  LibraryUse(
      Sql sql,
      Documents documents,
      Clock clock,
      @ConfigProperty(name = "vipez.query-log.least-people") int people) {
    this.sql = sql;
    this.documents = documents;
    this.clock = clock;
    this.people = people;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected LibraryUse() {
    this.sql = null;
    this.documents = null;
    this.clock = null;
    this.people = 0;
  }

  /** How many different people must have asked a question before it is shown. */
  public int leastPeople() {
    return people;
  }

  /** The questions asked by most people, most first; at most 100. */
  public List<AskedQuery> mostAsked(Caller caller) {
    return asked(caller, "");
  }

  /** The questions that found nothing the last time they were asked, most people first. */
  public List<AskedQuery> nothingFound(Caller caller) {
    return asked(caller, " and max(found) = 0");
  }

  private List<AskedQuery> asked(Caller caller, String also) {
    require(caller);
    return sql.list(
        "select question, count(*), sum(times), max(found) from asked_query group by question"
            + " having count(*) >= ?"
            + also
            + " order by count(*) desc, sum(times) desc, question fetch first "
            + MOST
            + " rows only",
        row -> new AskedQuery(row.getString(1), row.getInt(2), row.getInt(3), row.getLong(4)),
        people);
  }

  /** The documents that helped least: those of which more people said no than yes. */
  public List<DocumentUse> leastHelpful(Caller caller) {
    require(caller);
    return uses(
        caller,
        "select document_id from document_feedback group by document_id"
            + " having sum(case when helped then -1 else 1 end) > 0"
            + " order by sum(case when helped then -1 else 1 end) desc, document_id");
  }

  /** The documents opened most in the last 90 days. */
  public List<DocumentUse> mostOpened(Caller caller) {
    require(caller);
    return uses(
        caller,
        "select document_id from document_opening where opened_on >= ? group by document_id"
            + " order by sum(times) desc, document_id",
        since());
  }

  private List<DocumentUse> uses(Caller caller, String query, Object... parameters) {
    return sql
        .list(query + " fetch first " + MOST + " rows only", row -> row.getString(1), parameters)
        .stream()
        .map(id -> use(caller, id))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DocumentUse> use(Caller caller, String id) {
    try {
      String title = documents.find(caller, id).description().title();
      int opened =
          number(
              "select coalesce(sum(times), 0) from document_opening"
                  + " where document_id = ? and opened_on >= ?",
              id,
              since());
      String count = "select count(*) from document_feedback where document_id = ? and helped = ?";
      List<String> remarks =
          sql.list(
              "select remark from document_feedback where document_id = ? and remark <> ''"
                  + " order by given_at desc fetch first "
                  + REMARKS
                  + " rows only",
              row -> row.getString(1),
              id);
      return Optional.of(
          new DocumentUse(
              id, title, opened, number(count, id, true), number(count, id, false), remarks));
    } catch (DomainException gone) {
      return Optional.empty();
    }
  }

  private int number(String query, Object... parameters) {
    return sql.list(query, row -> row.getInt(1), parameters).getFirst();
  }

  private LocalDate since() {
    return LocalDate.ofInstant(clock.instant(), HERE).minusDays(PERIOD_DAYS);
  }

  private static void require(Caller caller) {
    if (!caller.is(Role.CURATOR)) {
      throw new DomainException(Problem.NOT_FOUND, "shelf.curators");
    }
  }
}
