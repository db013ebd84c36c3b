package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import nl.vipez.shelf.Favourites;
import nl.vipez.shelf.Helpfulness;
import nl.vipez.shelf.model.Feedback;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * What the caller has with a document that stands on some page: the star, and whether it helped.
 */
@RequestScoped
@Named("documentShelf")
public class DocumentShelf {
  @Inject private CurrentCaller current;
  @Inject private Favourites favourites;
  @Inject private Helpfulness helpfulness;

  private @Nullable Set<String> ids;

  /** Whether this document is a favourite of the caller. */
  public boolean favourite(String document) {
    if (ids == null) {
      ids = favourites.ids(current.caller());
    }
    return ids.contains(document);
  }

  /** What the caller said of it: {@code yes}, {@code no} or an empty text. */
  public String helped(String document) {
    return helpfulness
        .of(current.caller(), document)
        .map(Feedback::helped)
        .map(yes -> yes ? "yes" : "no")
        .orElse("");
  }

  /** What the caller wrote with it. */
  public String remark(String document) {
    return helpfulness.of(current.caller(), document).map(Feedback::remark).orElse("");
  }
}
