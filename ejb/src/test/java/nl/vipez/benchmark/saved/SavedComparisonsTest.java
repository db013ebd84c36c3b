package nl.vipez.benchmark.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Optional;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.model.SavedComparison;
import nl.vipez.platform.Sql;
import nl.vipez.platform.TestDatabase;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person keeps is there for that person alone. */
class SavedComparisonsTest {
  private static final String QUERY = "indicator=A&year=2024";

  private final Sql sql = new Sql(TestDatabase.fresh());
  private final SavedComparisons saved = new SavedComparisons(sql, Clock.systemUTC());
  private final Caller mine = caller("mine");
  private final Caller other = caller("other");

  private static Caller caller(String name) {
    return new Caller(name, name, Optional.of(Role.OFFICER), Optional.of("GM0014"));
  }

  @BeforeEach
  void accounts() {
    for (String name : new String[] {"mine", "other"}) {
      sql.update(
          "insert into account (username, display_name, email, role, language, blocked, created_at)"
              + " values (?, ?, '', 'OFFICER', 'nl', false, current_timestamp)",
          name,
          name);
    }
  }

  private static void problem(Problem problem, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @Test
  void isKeptListedAndForgottenByItsOwnerAlone() {
    SavedComparison kept = saved.save(mine, "  Starters ", QUERY);
    assertThat(kept.name()).isEqualTo("Starters");
    assertThat(saved.list(mine)).containsExactly(kept);
    assertThat(saved.find(mine, kept.id())).isEqualTo(kept);

    assertThat(saved.list(other)).isEmpty();
    problem(Problem.NOT_FOUND, () -> saved.find(other, kept.id()));
    problem(Problem.NOT_FOUND, () -> saved.delete(other, kept.id()));

    saved.delete(mine, kept.id());
    assertThat(saved.list(mine)).isEmpty();
  }

  @Test
  void namesAndChoicesAreChecked() {
    problem(Problem.UNPROCESSABLE, () -> saved.save(mine, " ", QUERY));
    problem(Problem.UNPROCESSABLE, () -> saved.save(mine, "x".repeat(121), QUERY));
    problem(Problem.UNPROCESSABLE, () -> saved.save(mine, "leeg", "evil=1"));
    problem(Problem.NOT_FOUND, () -> saved.save(Caller.stranger(), "niemand", QUERY));
  }

  @Test
  void aHundredIsEnoughAndErasureTakesAll() {
    for (int i = 0; i < 100; i++) {
      saved.save(mine, "nummer " + i, QUERY);
    }
    problem(Problem.CONFLICT, () -> saved.save(mine, "nog een", QUERY));

    saved.erased(new AccountErased("mine"));
    assertThat(saved.list(mine)).isEmpty();
  }
}
