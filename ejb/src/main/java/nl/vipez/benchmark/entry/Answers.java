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
import nl.vipez.benchmark.model.entry.Held;

/** What one municipality has answered about one year. */
@ApplicationScoped
class Answers {
  private final FigureIntake intake;
  private final EntryNotes notes;
  private final HeldAnswers held;
  private final Accounts accounts;

  @Inject
  Answers(FigureIntake intake, EntryNotes notes, HeldAnswers held, Accounts accounts) {
    this.intake = intake;
    this.notes = notes;
    this.held = held;
    this.accounts = accounts;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Answers() {
    this.intake = null;
    this.notes = null;
    this.held = null;
    this.accounts = null;
  }

  /** By indicator; those without an answer or a note are left out. */
  Map<String, Answer> of(String municipality, int year) {
    Map<String, Recorded> figures = intake.recorded(municipality, year);
    Map<String, EntryNotes.Written> written = notes.of(municipality, year);
    Map<String, Held> waiting = held.of(municipality, year);
    Map<String, String> names = new HashMap<>();
    Map<String, Answer> all = new HashMap<>();
    Stream.of(figures, written, waiting)
        .flatMap(some -> some.keySet().stream())
        .distinct()
        .forEach(
            code ->
                all.put(
                    code,
                    answer(
                        Optional.ofNullable(figures.get(code)),
                        Optional.ofNullable(written.get(code)),
                        Optional.ofNullable(waiting.get(code)),
                        names)));
    return all;
  }

  private Answer answer(
      Optional<Recorded> figure,
      Optional<EntryNotes.Written> note,
      Optional<Held> waiting,
      Map<String, String> names) {
    Optional<Last> last =
        Stream.of(
                figure.map(one -> new Last(one.by(), one.at())),
                note.map(one -> new Last(one.by(), one.at())),
                waiting.map(one -> new Last(one.by(), one.at())))
            .flatMap(Optional::stream)
            // Of what happened at one moment the later kind is the last.
            .reduce((one, other) -> one.at().isAfter(other.at()) ? one : other);
    return new Answer(
        figure.map(Recorded::figure),
        note.map(EntryNotes.Written::note).orElse(EntryNote.NONE),
        last.map(one -> names.computeIfAbsent(one.by(), this::name)),
        last.map(Last::at),
        waiting);
  }

  private record Last(String by, Instant at) {}

  /** A function as others see it; the user name of an account that is gone. */
  private String name(String user) {
    return accounts.find(user).map(AccountFacts::displayName).orElse(user);
  }
}
