package nl.vipez.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.AccountFixture;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.library.Documents;
import nl.vipez.library.LibraryDocuments;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.platform.MovableClock;
import nl.vipez.platform.Sql;
import nl.vipez.platform.TestDatabase;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.shelf.model.AskedQuery;
import nl.vipez.shelf.model.DocumentUse;
import nl.vipez.shelf.model.Feedback;
import nl.vipez.shelf.model.Kept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Favourites, recently opened, feedback and the curator's lists, on a database. */
class ShelfTest {
  private static final Caller PERSON = officer("een");
  private static final Caller CURATOR =
      new Caller("curator", "Curator", Optional.of(Role.CURATOR), Optional.empty());

  @TempDir private Path folder;
  private final Set<String> visible = new HashSet<>();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-26T08:00:00Z"));
  private Sql sql;
  private Favourites favourites;
  private Recents recents;
  private Helpfulness helpfulness;
  private QueryLog log;
  private LibraryUse use;

  private static Caller officer(String name) {
    return new Caller(name, name, Optional.of(Role.OFFICER), Optional.of("GM0014"));
  }

  @BeforeEach
  void start() {
    sql =
        new Sql(
            TestDatabase.emptied(
                "favourite",
                "recent_document",
                "recent_off",
                "document_opening",
                "document_feedback",
                "asked_query",
                "document"));
    Documents documents = new Visible();
    Shelved shelved = new Shelved(documents);
    favourites = new Favourites(sql, shelved, clock);
    recents = new Recents(sql, shelved, clock);
    helpfulness = new Helpfulness(sql, shelved, clock);
    log = new QueryLog(sql, new AccountFixture(folder).keys(), clock, 60);
    use = new LibraryUse(sql, documents, clock, 3);
    for (int i = 0; i < 60; i++) {
      add("d" + i);
    }
  }

  private void add(String id) {
    sql.update("insert into document (id, latest_version, change_number) values (?, 1, 0)", id);
    visible.add(id);
  }

  private static void problem(Problem problem, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @Test
  void favouritesCarryANoteAndVanishWithTheDocument() {
    favourites.keep(PERSON, "d1", "lezen");
    clock.advance(Duration.ofSeconds(1));
    favourites.keep(PERSON, "d2", "");
    favourites.keep(PERSON, "d1", " herlezen ");

    assertThat(favourites.list(PERSON)).extracting(Kept::id).containsExactly("d2", "d1");
    assertThat(favourites.list(PERSON).get(1).note()).isEqualTo("herlezen");
    assertThat(favourites.list(officer("ander"))).isEmpty();

    visible.remove("d2");
    assertThat(favourites.list(PERSON)).extracting(Kept::id).containsExactly("d1");
    problem(Problem.NOT_FOUND, () -> favourites.keep(PERSON, "d2", ""));
    problem(Problem.NOT_FOUND, () -> favourites.drop(officer("ander"), "d1"));
    problem(Problem.UNPROCESSABLE, () -> favourites.keep(PERSON, "d1", "x".repeat(501)));
    problem(Problem.NOT_FOUND, () -> favourites.keep(Caller.stranger(), "d1", ""));
    favourites.drop(PERSON, "d1");
    assertThat(favourites.ids(PERSON)).containsExactly("d2");
  }

  @Test
  void fiftyRecentsAreKeptAndPagesTurnedDoNotCount() {
    for (int i = 0; i < 60; i++) {
      recents.opened(PERSON, "d" + i);
      recents.opened(PERSON, "d" + i);
      clock.advance(Duration.ofMinutes(1));
    }

    assertThat(recents.list(PERSON)).hasSize(50).extracting(Kept::id).startsWith("d59", "d58");
    assertThat(sql.list("select 1 from recent_document", row -> 1)).hasSize(50);
    assertThat(use.mostOpened(CURATOR)).extracting(DocumentUse::opened).containsOnly(1);
  }

  @Test
  void whoTurnsItOffIsNotRemembered() {
    recents.opened(PERSON, "d1");
    recents.turn(PERSON, false);
    recents.opened(PERSON, "d2");
    assertThat(recents.list(PERSON)).isEmpty();
    assertThat(recents.on(PERSON)).isFalse();

    recents.turn(PERSON, true);
    recents.opened(PERSON, "d3");
    assertThat(recents.list(PERSON)).extracting(Kept::id).containsExactly("d3");
    recents.clear(PERSON);
    assertThat(recents.list(PERSON)).isEmpty();
  }

  @Test
  void onePersonGivesOneAnswerThatCanBeChanged() {
    helpfulness.say(PERSON, "d1", new Feedback(true, ""));
    helpfulness.say(PERSON, "d1", new Feedback(false, "verouderd"));
    helpfulness.say(officer("ander"), "d1", new Feedback(false, ""));

    assertThat(helpfulness.of(PERSON, "d1")).contains(new Feedback(false, "verouderd"));
    assertThat(use.leastHelpful(CURATOR))
        .containsExactly(new DocumentUse("d1", "Document d1", 0, 0, 2, List.of("verouderd")));
    helpfulness.remove(PERSON, "d1");
    assertThat(helpfulness.of(PERSON, "d1")).isEmpty();
    problem(Problem.UNPROCESSABLE, () -> new Feedback(true, "x".repeat(1_001)));
    problem(Problem.NOT_FOUND, () -> use.leastHelpful(PERSON));
  }

  @Test
  void aQuestionIsShownOnceThreePeopleAskedIt() {
    for (String name : List.of("een", "twee", "een")) {
      log.note(officer(name), " Kwartel  route", 0);
    }
    log.note(Caller.stranger(), "kwartel route", 0);
    log.write();
    assertThat(use.nothingFound(CURATOR)).isEmpty();

    log.note(officer("drie"), "kwartel route", 0);
    log.write();
    assertThat(use.nothingFound(CURATOR)).containsExactly(new AskedQuery("kwartel route", 3, 4, 0));
    problem(Problem.NOT_FOUND, () -> use.nothingFound(PERSON));

    log.note(officer("drie"), "kwartel route", 2);
    log.write();
    assertThat(use.nothingFound(CURATOR)).as("found by now").isEmpty();
    assertThat(use.mostAsked(CURATOR)).hasSize(1);
  }

  @Test
  void theLogTellsNotWhoAskedNorWhatElse() {
    log.note(PERSON, "kwartel", 0);
    log.note(PERSON, "patrijs", 0);
    log.write();

    List<String> askers = sql.list("select asker from asked_query", row -> row.getString(1));
    assertThat(askers).doesNotHaveDuplicates().noneMatch(asker -> asker.contains("een"));
  }

  @Test
  void questionsAreForgottenInTime() {
    log.note(PERSON, "kwartel", 0);
    log.write();
    clock.advance(Duration.ofDays(61));
    log.write();

    assertThat(sql.list("select 1 from asked_query", row -> 1)).isEmpty();
  }

  @Test
  void anErasedAccountLeavesNothing() {
    favourites.keep(PERSON, "d1", "");
    recents.opened(PERSON, "d1");
    helpfulness.say(PERSON, "d1", new Feedback(true, ""));
    AccountErased erased = new AccountErased("een");
    favourites.erased(erased);
    recents.erased(erased);
    helpfulness.erased(erased);

    for (String table : List.of("favourite", "recent_document", "document_feedback")) {
      assertThat(sql.list("select 1 from " + table, row -> 1)).as(table).isEmpty();
    }
  }

  private final class Visible extends Documents {
    @Override
    public LibraryDocument find(Caller caller, String id) {
      if (!visible.contains(id)) {
        throw new DomainException(Problem.NOT_FOUND, "library.no-document");
      }
      return LibraryDocuments.published(id);
    }
  }
}
