package nl.vipez.web.library;

import jakarta.json.bind.annotation.JsonbNillable;
import nl.vipez.library.model.curation.DueReview;
import org.jspecify.annotations.Nullable;

/**
 * A document whose review has come or was answered.
 *
 * @param id of the document
 * @param title its title
 * @param date the day from which its owner is asked
 * @param answer NEW_VERSION or WITHDRAW, when the owner asked for that; else null
 * @param note the owner's remark; may be empty
 */
@JsonbNillable
public record ReviewAnswerBody(
    String id, String title, @Nullable String date, @Nullable String answer, String note) {

  static ReviewAnswerBody of(DueReview due) {
    return new ReviewAnswerBody(
        due.document().id(),
        due.document().description().title(),
        due.review().date().map(Object::toString).orElse(null),
        due.review().answer().map(Enum::name).orElse(null),
        due.review().note());
  }
}
