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
 * @param held a value that was typed and waits for another one to change
 */
public record Answer(
    Optional<Figure> figure,
    EntryNote note,
    Optional<String> by,
    Optional<Instant> at,
    Optional<Held> held) {
  /** Nothing yet. */
  public static final Answer NONE =
      new Answer(
          Optional.empty(), EntryNote.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  /** The vintage of the figure; 0 while there is none. */
  public int vintage() {
    return figure.map(Figure::vintage).orElse(0);
  }

  /** What waits; 0 for nothing. */
  public long waiting() {
    return held.map(Held::id).orElse(0L);
  }

  /** The value that was typed last, whether it counts or waits. */
  public Optional<Double> typed() {
    return held.map(Held::value).or(() -> figure.flatMap(Figure::value));
  }

  /**
   * Whether the question is answered: with a value, or with the reason why there is none. What
   * waits is no answer yet.
   */
  public boolean done() {
    return figure.isPresent() && held.isEmpty();
  }

  /** The status that was chosen last, final while there is none. */
  public Status status() {
    return held.map(Held::status).or(() -> figure.map(Figure::status)).orElse(Status.A);
  }
}
