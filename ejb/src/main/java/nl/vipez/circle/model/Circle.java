package nl.vipez.circle.model;

import java.util.List;

/**
 * A group of comparable municipalities in one round.
 *
 * @param id unique over all rounds, such as 2025-A
 * @param name what it is called
 * @param year the round
 * @param municipalities codes of its members, sorted
 */
public record Circle(String id, String name, int year, List<String> municipalities) {

  /** Sorts the members. */
  public Circle {
    municipalities = municipalities.stream().sorted().toList();
  }
}
