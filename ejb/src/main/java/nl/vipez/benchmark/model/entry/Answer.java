package nl.vipez.benchmark.model.entry;

import java.time.Instant;
import java.util.Optional;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Status;

/**
 * What a municipality has answered so far.
 *
 * @param figure the figure as it stands; missing when it was asked and there is none
 * @param note why there is none, and the explanation
 * @param by who answered last; empty while nobody did
 * @param at when that was
 */
public record Answer(
    Optional<Figure> figure, EntryNote note, Optional<String> by, Optional<Instant> at) {
  /** Nothing yet. */
  public static final Answer NONE =
      new Answer(Optional.empty(), EntryNote.NONE, Optional.empty(), Optional.empty());

  /** The vintage of the figure; 0 while there is none. */
  public int vintage() {
    return figure.map(Figure::vintage).orElse(0);
  }

  /** Whether the question is answered: with a value, or with the reason why there is none. */
  public boolean done() {
    return figure.isPresent();
  }

  /** The status of the figure, final while there is none. */
  public Status status() {
    return figure.map(Figure::status).orElse(Status.A);
  }
}
