package nl.vipez.web.relevance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vipez.relevance.model.Change;
import nl.vipez.search.Weights;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.web.theme.GroupRequest;
import org.jspecify.annotations.Nullable;

/**
 * A change to try: exactly one of synonyms, theme or weights.
 *
 * @param title what it is for
 * @param synonyms a group of synonyms
 * @param synonymsId the group it replaces; absent for a new one
 * @param theme other synonyms for a theme
 * @param weights values by name, from 0; those left out keep their usual value
 * @param edition for weights: the setting they replace, 0 for the first
 */
public record ProposalRequest(
    @Nullable String title,
    @Nullable GroupRequest synonyms,
    @Nullable Long synonymsId,
    @Nullable ThemeWordsRequest theme,
    @Nullable Map<String, Double> weights,
    @Nullable Integer edition) {

  /**
   * Other synonyms for a theme.
   *
   * @param code of the theme
   * @param synonyms Dutch words
   * @param synonymsEn English words
   * @param edition of the theme
   */
  public record ThemeWordsRequest(
      @Nullable String code,
      @Nullable List<String> synonyms,
      @Nullable List<String> synonymsEn,
      @Nullable Integer edition) {}

  String titleOrNone() {
    return Objects.requireNonNullElse(title, "");
  }

  Change change() {
    if (synonyms != null) {
      return new Change.Synonyms(synonyms.group(Objects.requireNonNullElse(synonymsId, 0L)));
    }
    if (theme != null) {
      return new Change.ThemeWords(
          Objects.requireNonNullElse(theme.code(), ""),
          Objects.requireNonNullElse(theme.synonyms(), List.<String>of()),
          Objects.requireNonNullElse(theme.synonymsEn(), List.<String>of()),
          Objects.requireNonNullElse(theme.edition(), 0));
    }
    return weights == null
        ? new Change.Absence()
        : new Change.Weighing(weights(weights), Objects.requireNonNullElse(edition, 0));
  }

  /**
   * Weights out of values by name.
   *
   * @throws DomainException UNPROCESSABLE with every bad one
   */
  static Weights weights(Map<String, Double> values) {
    Weights weights = Weights.usual();
    for (Map.Entry<String, Double> value : values.entrySet()) {
      weights = with(weights, value.getKey(), value.getValue());
    }
    return weights;
  }

  private static Weights with(Weights weights, String name, @Nullable Double value) {
    for (Weights.Name one : Weights.Name.values()) {
      if (one.name().equals(name) && value != null && value >= 0 && value <= one.highest()) {
        return weights.with(one, value);
      }
    }
    throw new DomainException(
        Problem.UNPROCESSABLE,
        "problem.fields",
        List.of(),
        List.of(FieldError.of(name, "relevance.bad-weight")));
  }
}
