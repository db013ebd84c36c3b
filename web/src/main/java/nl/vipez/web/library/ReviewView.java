package nl.vipez.web.library;

import java.io.Serializable;
import java.time.LocalDate;
import nl.vipez.library.model.curation.DueReview;

/**
 * A document to look at again.
 *
 * @param id of the document
 * @param title its title
 * @param facts kind, municipality and year
 * @param uploader who brought it in
 * @param date since when its owner is asked
 * @param answer what the owner asked for, in words; empty before an answer
 * @param note the owner's remark; may be empty
 */
public record ReviewView(
    String id,
    String title,
    String facts,
    String uploader,
    LocalDate date,
    String answer,
    String note)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static ReviewView of(DueReview due, DocumentWords words) {
    DocumentView view = DocumentView.of(due.document(), words);
    String facts =
        String.join(
            " · ",
            java.util.stream.Stream.of(view.kind(), view.municipality(), view.year())
                .filter(text -> !text.isEmpty())
                .toList());
    return new ReviewView(
        view.id(),
        view.title(),
        facts,
        view.uploadedBy(),
        due.review().date().orElse(LocalDate.EPOCH),
        due.review().answer().map(answer -> words.answer(answer.name())).orElse(""),
        due.review().note());
  }
}
