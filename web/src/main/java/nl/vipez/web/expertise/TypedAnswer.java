package nl.vipez.web.expertise;

import java.util.List;

/**
 * What is there already for a question that is being typed.
 *
 * @param documents documents that may answer it
 * @param people colleagues who did it
 * @param themes themes it seems to touch
 */
public record TypedAnswer(List<Document> documents, List<MatchAnswer> people, List<Named> themes) {

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
