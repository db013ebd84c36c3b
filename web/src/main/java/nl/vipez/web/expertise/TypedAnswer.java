package nl.vipez.web.expertise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is there already for a question that is being typed.
 *
 * @param documents documents that may answer it
 * @param people colleagues who did it
 * @param themes themes it seems to touch
 * @param asked questions like it that the own municipality asked before
 */
public record TypedAnswer(
    List<Document> documents, List<MatchAnswer> people, List<Named> themes, List<Asked> asked) {

  /**
   * A question of the own municipality that is like it.
   *
   * @param need number
   * @param title its title
   * @param outcome what came of it, or null
   */
  public record Asked(long need, String title, @Nullable String outcome) {}

  /**
   * A document with its best passage.
   *
   * @param document id
   * @param title its title
   * @param municipalityName whose it is; may be empty
   * @param page part number, from 1
   * @param locator how that part is called
   * @param passage the text, shortened
   */
  public record Document(
      String document,
      String title,
      String municipalityName,
      int page,
      String locator,
      String passage) {}

  /**
   * A theme.
   *
   * @param code its code
   * @param name in the caller's language
   */
  public record Named(String code, String name) {}
}
