package nl.vipez.expertise.model;

import java.time.Instant;
import java.util.Objects;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * When and where two people meet.
 *
 * @param at when it begins (UTC)
 * @param minutes how long, 15 to 480
 * @param place where, or how (a link); 1 to 200 characters
 */
public record Appointment(Instant at, int minutes, String place) {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 480;
  private static final int PLACE_MAX = 200;

  /**
   * Checks the bounds.
   *
   * @throws DomainException UNPROCESSABLE beyond them
   */
  public Appointment {
    Objects.requireNonNull(at);
    place = place.strip();
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw new DomainException(
          Problem.UNPROCESSABLE, "expertise.capacity-bounds", SHORTEST, LONGEST);
    }
    if (place.isEmpty() || place.length() > PLACE_MAX) {
      throw new DomainException(Problem.UNPROCESSABLE, "expertise.length-bounds", 1, PLACE_MAX);
    }
  }
}
