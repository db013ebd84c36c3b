package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.account.Consents;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.entry.EntryDesk;
import nl.vipez.benchmark.validation.Discrepancies;
import nl.vipez.benchmark.validation.RoundDesk;
import nl.vipez.expertise.Requests;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.library.Documents;
import nl.vipez.library.Reviews;
import nl.vipez.library.model.DocumentFilter;
import nl.vipez.library.model.DocumentState;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;

/** What waits for the caller. */
@RequestScoped
public class Agenda {
  private CurrentCaller current;
  private CurrentLocale locale;
  private Consents consents;
  private Requests requests;
  private Documents documents;
  private Reviews reviews;
  private Discrepancies discrepancies;
  private RoundDesk rounds;
  private EntryDesk entries;

  /** For the container. */
  @Inject
  public Agenda(
      CurrentCaller current,
      CurrentLocale locale,
      Consents consents,
      Requests requests,
      Documents documents,
      Reviews reviews,
      Discrepancies discrepancies,
      RoundDesk rounds,
      EntryDesk entries) {
    this.current = current;
    this.locale = locale;
    this.consents = consents;
    this.requests = requests;
    this.documents = documents;
    this.reviews = reviews;
    this.discrepancies = discrepancies;
    this.rounds = rounds;
    this.entries = entries;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Agenda() {}

  /** The tasks, most urgent first. */
  List<Task> due(String municipality) {
    Caller caller = current.caller();
    Words words = Words.of(locale.locale());
    List<Task> tasks = new ArrayList<>();
    if (caller.municipality().isPresent()) {
      long asked =
          requests.toMe(caller).stream().filter(one -> one.state() == RequestState.ASKED).count();
      if (asked > 0) {
        tasks.add(
            new Task(
                words.say("home.due.requests", asked),
                words.say("home.due.requests-why"),
                "/expertise/mine"));
      }
      if (caller.municipality().filter(consents.holding()::contains).isEmpty()) {
        tasks.add(consent(caller, words, municipality));
      }
    }
    long doubtful = discrepancies.waiting(caller);
    if (doubtful > 0) {
      tasks.add(
          new Task(
              words.say("home.due.discrepancies", doubtful),
              words.say("home.due.discrepancies-why"),
              "/benchmark/discrepancies?state=WAITING"));
    }
    rounds
        .running()
        .filter(round -> caller.is(Role.COORDINATOR))
        .filter(round -> rounds.handedIn(caller, round.year()).isEmpty())
        .ifPresent(
            round ->
                tasks.add(
                    new Task(
                        words.say("home.due.hand-in", String.valueOf(round.year())),
                        words.say("home.due.hand-in-why"),
                        "/benchmark/rounds")));
    entries
        .progress(caller)
        .filter(count -> count.left() > 0)
        .ifPresent(
            count ->
                tasks.add(
                    new Task(
                        words.say("home.due.entry", count.left(), count.all()),
                        words.say("home.due.entry-why"),
                        "/benchmark/entry")));
    long due = caller.signedIn() ? reviews.due(caller).size() : 0;
    if (due > 0) {
      tasks.add(
          new Task(
              words.say("home.due.reviews", due),
              words.say("home.due.reviews-why"),
              "/library/reviews"));
    }
    long waiting =
        caller.is(Role.CURATOR)
            ? documents.count(caller, DocumentFilter.in(DocumentState.SUBMITTED))
            : 0;
    if (waiting > 0) {
      tasks.add(
          new Task(
              words.say("home.due.curation", waiting),
              words.say("home.due.curation-why"),
              "/library/desk"));
    }
    return tasks;
  }

  private static Task consent(Caller caller, Words words, String municipality) {
    boolean may = caller.is(Role.COORDINATOR);
    return new Task(
        words.say(may ? "home.due.consent" : "home.due.consent-ask"),
        words.say("home.due.consent-why", municipality),
        "/account/me");
  }
}
