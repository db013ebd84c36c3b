package nl.vipez.benchmark.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.benchmark.FigureIntake;
import nl.vipez.benchmark.FigureIntake.Recorded;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.EntryNote;

/** What one municipality has answered about one year. */
@ApplicationScoped
class Answers {
  private final FigureIntake intake;
  private final EntryNotes notes;
  private final Accounts accounts;

  @Inject
  Answers(FigureIntake intake, EntryNotes notes, Accounts accounts) {
    this.intake = intake;
    this.notes = notes;
    this.accounts = accounts;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Answers() {
    this.intake = null;
    this.notes = null;
    this.accounts = null;
  }

  /** By indicator; those without an answer or a note are left out. */
  Map<String, Answer> of(String municipality, int year) {
    Map<String, Recorded> figures = intake.recorded(municipality, year);
    Map<String, EntryNotes.Written> written = notes.of(municipality, year);
    Map<String, String> names = new HashMap<>();
    Map<String, Answer> all = new HashMap<>();
    Stream.concat(figures.keySet().stream(), written.keySet().stream())
        .distinct()
        .forEach(
            code ->
                all.put(
                    code,
                    answer(
                        Optional.ofNullable(figures.get(code)),
                        Optional.ofNullable(written.get(code)),
                        names)));
    return all;
  }

  private Answer answer(
      Optional<Recorded> figure, Optional<EntryNotes.Written> note, Map<String, String> names) {
    Optional<Instant> noted = note.map(EntryNotes.Written::at);
    boolean noteIsLast =
        noted.filter(at -> figure.filter(one -> one.at().isAfter(at)).isEmpty()).isPresent();
    Optional<String> by = noteIsLast ? note.map(EntryNotes.Written::by) : figure.map(Recorded::by);
    return new Answer(
        figure.map(Recorded::figure),
        note.map(EntryNotes.Written::note).orElse(EntryNote.NONE),
        by.map(user -> names.computeIfAbsent(user, this::name)),
        noteIsLast ? noted : figure.map(Recorded::at));
  }

  /** A function as others see it; the user name of an account that is gone. */
  private String name(String user) {
    return accounts.find(user).map(AccountFacts::displayName).orElse(user);
  }
}
