package nl.vipez.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import nl.vipez.account.Keys;
import nl.vipez.account.model.Caller;
import nl.vipez.platform.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notes what signed-in people ask of search, so that curators see in sum what is asked most and
 * what finds nothing. A question may name somebody, so it is kept for a limited time, bound to a
 * pseudonym that holds for this one question only, and shown only when several people asked it. A
 * search waits for none of this: questions gather in memory and are written together.
 */
@ApplicationScoped
public class QueryLog {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final int MOST_WAITING = 2_000;
  private static final int LONGEST = 200;

  private record Asked(String username, String question, long found) {}

  private final Sql sql;
  private final Keys keys;
  private final Clock clock;
  private final int days;
  private final BlockingQueue<Asked> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

  @Inject
  QueryLog(
      Sql sql, Keys keys, Clock clock, @ConfigProperty(name = "vipez.query-log.days") int days) {
    this.sql = sql;
    this.keys = keys;
    this.clock = clock;
    this.days = days;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected QueryLog() {
    this.sql = null;
    this.keys = null;
    this.clock = null;
    this.days = 0;
  }

  /**
   * Takes a question of somebody who signed in; when too many wait, it is dropped.
   *
   * @param found how many documents it found
   */
  public void note(Caller caller, String question, long found) {
    String normal = normal(question);
    if (days > 0 && caller.signedIn() && !normal.isEmpty()) {
      waiting.offer(new Asked(caller.username(), normal, found));
    }
  }

  /** Writes what waits, and forgets what is too old. */
  @Transactional
  void write() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
    List<Asked> batch = new ArrayList<>();
    waiting.drainTo(batch);
    batch.forEach(one -> write(one, today));
    sql.update("delete from asked_query where asked_on < ?", today.minusDays(days));
  }

  private void write(Asked one, LocalDate today) {
    String question = one.question();
    String asker = keys.hash("asker\n" + one.username() + "\n" + question);
    if (sql.update(
            "update asked_query set asked_on = ?, times = times + 1, found = ?"
                + " where question = ? and asker = ?",
            today,
            one.found(),
            question,
            asker)
        == 0) {
      sql.update(
          "insert into asked_query (question, asker, asked_on, times, found)"
              + " values (?, ?, ?, 1, ?)",
          question,
          asker,
          today,
          one.found());
    }
  }

  private static String normal(String question) {
    String text = question.toLowerCase(Locale.ROOT).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
