package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vipez.expertise.BehindDocuments;
import nl.vipez.expertise.model.Behind;
import nl.vipez.library.Documents;
import nl.vipez.web.security.CurrentCaller;

/** Who is behind the document that a page shows, with their consent. */
@Named
@RequestScoped
public class BehindPage {
  @Inject private CurrentCaller current;
  @Inject private Documents documents;
  @Inject private BehindDocuments behind;

  @SuppressWarnings("NullAway.Init") // the container fills the fields
  public BehindPage() {}

  /** The people behind a document the caller may see. */
  public List<Behind> of(String document) {
    return behind.of(current.caller(), documents.find(current.caller(), document));
  }
}
