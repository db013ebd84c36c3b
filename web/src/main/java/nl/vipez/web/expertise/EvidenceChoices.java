package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.library.Documents;
import nl.vipez.library.model.DocumentFilter;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.shared.DomainException;
import nl.vipez.web.security.CurrentCaller;

/** The documents a person may name as own practice: those published of the own municipality. */
@Named
@RequestScoped
public class EvidenceChoices {
  private static final int MOST = 60;

  @Inject private CurrentCaller current;
  @Inject private Documents documents;

  @SuppressWarnings("NullAway.Init") // the container fills the fields
  public EvidenceChoices() {}

  /**
   * A document to choose.
   *
   * @param id of the document
   * @param title its title, with its year
   */
  public record Choice(String id, String title) {}

  /** The newest documents of the own municipality, after those that are chosen already. */
  public List<Choice> of(Collection<String> chosen) {
    Caller caller = current.caller();
    List<Choice> all = new ArrayList<>();
    for (String id : chosen) {
      try {
        all.add(choice(documents.find(caller, id)));
      } catch (DomainException gone) {
        continue; // withdrawn since; left out, and so let go when the offer is kept
      }
    }
    DocumentFilter published =
        new DocumentFilter(
            Optional.of(DocumentState.PUBLISHED), Optional.empty(), Optional.empty());
    documents.list(caller, published, 0, MOST).stream()
        .filter(one -> one.description().municipality().equals(caller.municipality()))
        .filter(one -> one.publishedVersion().equals(Optional.of(one.version())))
        .filter(one -> !chosen.contains(one.id()))
        .map(EvidenceChoices::choice)
        .forEach(all::add);
    return all;
  }

  private static Choice choice(LibraryDocument one) {
    return new Choice(
        one.id(),
        one.description().title()
            + one.description().year().map(year -> " (" + year + ")").orElse(""));
  }
}
