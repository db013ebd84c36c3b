package nl.vipez.web.expertise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ranked provider for a need.
 *
 * @param id id of the match, to ask and answer under
 * @param municipality CBS code of the provider's municipality
 * @param municipalityName its name
 * @param provider who
 * @param score 0 to 1
 * @param components the parts of the score, each 0 to 1
 * @param missing components that were unknown
 * @param evidence the best passages
 * @param explanation a sentence in the caller's language
 */
public record MatchAnswer(
    String id,
    String municipality,
    String municipalityName,
    Provider provider,
    double score,
    Parts components,
    List<String> missing,
    List<Proof> evidence,
    String explanation) {

  /**
   * The person.
   *
   * @param offerId number of the offer
   * @param displayName function
   * @param role title of the offer
   */
  public record Provider(long offerId, String displayName, String role) {}

  /**
   * The components of the score.
   *
   * @param text votes of passages
   * @param indicators strength of the figures
   * @param likeness likeness of the municipalities
   * @param reciprocity help given and received
   */
  public record Parts(double text, double indicators, double likeness, double reciprocity) {}

  /**
   * A passage that speaks for the provider.
   *
   * @param document id of the document; null for the words of the offer itself
   * @param title of the document or the offer
   * @param page part number, from 1
   * @param locator how that part is called, in the caller's language
   * @param tie PRACTITIONER, AUTHOR or MUNICIPALITY: how it is tied to the person
   * @param passage the text
   */
  public record Proof(
      @Nullable String document,
      String title,
      int page,
      String locator,
      String tie,
      String passage) {}
}
