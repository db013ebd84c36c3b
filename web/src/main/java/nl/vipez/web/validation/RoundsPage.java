package nl.vipez.web.validation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.validation.RoundDesk;
import nl.vipez.circle.model.Round;
import nl.vipez.circle.model.RoundState;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The rounds: where each stands, who handed in, and the next state. */
@Named("benchmarkRoundsPage")
@ViewScoped
public class RoundsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private RoundDesk desk;
  @Inject private RoundRows writer;
  @Inject private PageMessages messages;

  private @Nullable String note;
  private @Nullable Integer year;

  @SuppressWarnings("NullAway") // the container fills the fields
  public RoundsPage() {}

  /** All rounds, newest first. */
  public List<RoundRow> getRounds() {
    return desk.rounds().stream().map(writer::row).toList();
  }

  /** Whether the caller moves rounds. */
  public boolean isKeeper() {
    return RoundDesk.keeps(current.caller());
  }

  /** Whether the caller hands in for a municipality. */
  public boolean isCoordinator() {
    return current.caller().is(Role.COORDINATOR);
  }

  /** The year of the round that takes hand-ins; 0 without one. */
  public int getRunning() {
    return desk.running().map(Round::year).orElse(0);
  }

  /** Whether the caller's municipality handed in for it. */
  public boolean isHandedIn() {
    return desk.running()
        .filter(
            round ->
                desk.handedIn(current.caller(), round.year())
                    .containsKey(current.getMunicipality()))
        .isPresent();
  }

  /** The year a new round would have. */
  public int getNextYear() {
    return desk.rounds().stream().findFirst().map(round -> round.year() + 1).orElse(0);
  }

  /** Opens the round of the year that was typed, about the year before. */
  public @Nullable String openRound() {
    int wanted = Optional.ofNullable(year).orElse(0);
    return after(() -> desk.open(current.caller(), wanted, wanted - 1), "round.opened");
  }

  /** Moves a round on. */
  public @Nullable String move(int round, String state) {
    RoundState to = RoundState.valueOf(state);
    return after(() -> desk.move(current.caller(), round, to, text()), "round.moved");
  }

  /** Hands in the caller's figures. */
  public @Nullable String handIn() {
    return after(() -> desk.handIn(current.caller(), getRunning(), text()), "round.thanks");
  }

  /** Takes that back. */
  public @Nullable String takeBack() {
    return after(() -> desk.takeBack(current.caller(), getRunning(), text()), "round.taken-back");
  }

  private String text() {
    return note == null ? "" : note;
  }

  private @Nullable String after(Runnable deed, String key) {
    return messages.attempt(deed, "validation", key)
        ? "/benchmark/rounds?faces-redirect=true"
        : null;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }
}
