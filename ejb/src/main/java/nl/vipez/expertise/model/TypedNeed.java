package nl.vipez.expertise.model;

import java.util.List;
import nl.vipez.theme.model.Theme;

/**
 * What is there already for a question that is being typed.
 *
 * @param documents the best passage of each of the best documents, best first
 * @param people who did it, best first
 * @param themes themes that the text names, the most telling first
 * @param asked questions like it that the own municipality asked before, the likest first
 */
public record TypedNeed(
    List<Passage> documents,
    List<Ranking.Match> people,
    List<Theme> themes,
    List<AskedBefore> asked) {

  /** Copies the lists. */
  public TypedNeed {
    documents = List.copyOf(documents);
    people = List.copyOf(people);
    themes = List.copyOf(themes);
    asked = List.copyOf(asked);
  }
}
