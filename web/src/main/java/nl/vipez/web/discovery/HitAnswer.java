package nl.vipez.web.discovery;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import nl.vipez.discovery.model.DocumentTitle;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundPassage;
import nl.vipez.web.library.TextAnswer.Locator;
import org.jspecify.annotations.Nullable;

/**
 * A document found, as programs get it; see {@link FoundDocument} for the meaning.
 *
 * @param score higher is better; comparable within one answer only
 * @param nearDuplicates id and title of other documents with nearly the same text
 */
@JsonbNillable
public record HitAnswer(
    String id,
    String fileName,
    String title,
    String kind,
    @Nullable String municipality,
    @Nullable Integer year,
    List<String> themes,
    int pages,
    boolean fictional,
    double score,
    List<PassageAnswer> passages,
    List<DocumentTitle> nearDuplicates) {

  /**
   * A passage.
   *
   * @param page number of its part, from 1
   * @param locator what a person calls that part
   * @param headings the headings it stands under
   * @param start where it begins in the text of that part, in UTF-16 units
   * @param text the passage
   * @param marks [start, end) in UTF-16 units
   */
  public record PassageAnswer(
      int page, Locator locator, List<String> headings, int start, String text, List<int[]> marks) {

    static PassageAnswer of(FoundPassage passage) {
      return new PassageAnswer(
          passage.page(),
          new Locator(passage.type(), passage.label()),
          passage.headings(),
          passage.start(),
          passage.text(),
          passage.marks());
    }
  }

  static HitAnswer of(FoundDocument found) {
    return new HitAnswer(
        found.id(),
        found.fileName(),
        found.title(),
        found.kind(),
        found.municipality().orElse(null),
        found.year().orElse(null),
        found.themes(),
        found.pages(),
        found.fictional(),
        found.score(),
        found.passages().stream().map(PassageAnswer::of).toList(),
        found.nearDuplicates());
  }
}
