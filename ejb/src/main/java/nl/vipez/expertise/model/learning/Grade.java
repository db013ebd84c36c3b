package nl.vipez.expertise.model.learning;

import java.util.Optional;
import nl.vipez.expertise.model.RequestState;

/** How good a proposal turned out to be. */
public enum Grade {
  /** Shown and not chosen, or closed as no help. */
  NOTHING(0),
  /** Chosen by who asked; not answered, or declined, which says more of the time than the match. */
  CHOSEN(1),
  /** Said yes; what came of it is not told yet. */
  ACCEPTED(2),
  /** Helped. */
  HELPED(3);

  private final int value;

  Grade(int value) {
    this.value = value;
  }

  /** 0 to 3, as in the judged needs of docs/adr/0014. */
  public int value() {
    return value;
  }

  /** The grade of a match that was shown; without a state it was not asked. */
  public static Grade of(Optional<RequestState> state) {
    return state
        .map(
            stands ->
                switch (stands) {
                  case ASKED, DECLINED -> CHOSEN;
                  case ACCEPTED -> ACCEPTED;
                  case HELPED -> HELPED;
                  case NOT_HELPED -> NOTHING;
                })
        .orElse(NOTHING);
  }
}
