package nl.vipez.web.circle;

import java.util.List;
import nl.vipez.circle.model.Circle;

/**
 * A circle.
 *
 * @param id unique over all rounds
 * @param name what it is called
 * @param year the round
 * @param municipalities codes of its members
 */
public record CircleAnswer(String id, String name, int year, List<String> municipalities) {

  static CircleAnswer of(Circle one) {
    return new CircleAnswer(one.id(), one.name(), one.year(), one.municipalities());
  }
}
