package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vipez.shelf.LibraryUse;
import nl.vipez.shelf.model.AskedQuery;
import nl.vipez.shelf.model.DocumentUse;
import nl.vipez.web.security.CurrentCaller;

/** The curator's lists of what is asked, what finds nothing, and which documents help or do not. */
@RequestScoped
@Named("questionsPage")
public class QuestionsPage {
  @Inject private CurrentCaller current;
  @Inject private LibraryUse use;

  /** The questions asked by most people. */
  public List<AskedQuery> getAsked() {
    return use.mostAsked(current.caller());
  }

  /** The questions that found nothing. */
  public List<AskedQuery> getNothing() {
    return use.nothingFound(current.caller());
  }

  /** The documents opened most. */
  public List<DocumentUse> getOpened() {
    return use.mostOpened(current.caller());
  }

  /** The documents that helped least. */
  public List<DocumentUse> getUnhelpful() {
    return use.leastHelpful(current.caller());
  }

  /** How many people must have asked a question before it is shown. */
  public int getLeastPeople() {
    return use.leastPeople();
  }
}
