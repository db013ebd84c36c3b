package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.vipez.expertise.AnswerLinks;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.LinkKey;
import org.jspecify.annotations.Nullable;

/**
 * Answering a request by the link in a mail. Opening the page changes nothing, for mail programs
 * open links by themselves; its buttons answer.
 */
@Named
@RequestScoped
public class AnswerPage {
  @Inject private AnswerLinks links;
  @Inject private LinkKey key;
  @Inject private FieldMessages messages;

  private String reason = "";
  private @Nullable Long colleague;
  private @Nullable RequestAnswer request;
  private @Nullable RequestState answered;

  /** The request behind the link; an error page tells when the link no longer works. */
  public RequestAnswer getRequest() {
    RequestAnswer known = request;
    if (known == null) {
      known = RequestAnswer.of(links.read(key.getValue()));
      request = known;
    }
    return known;
  }

  /** Whom one may name to be asked instead. */
  public List<ColleagueChoice> getColleagues() {
    return links.colleagues(key.getValue()).stream().map(ColleagueChoice::of).toList();
  }

  /** Says yes. */
  public void accept() {
    answer(RequestState.ACCEPTED, () -> links.answer(key.getValue(), RequestState.ACCEPTED, why()));
  }

  /** Says not now, with a colleague to ask instead or another reason, if any is given. */
  public void decline() {
    Long named = colleague;
    answer(
        RequestState.DECLINED,
        () ->
            named == null
                ? links.answer(key.getValue(), RequestState.DECLINED, why())
                : links.suggest(key.getValue(), named, why()));
  }

  private Optional<String> why() {
    return Optional.of(reason);
  }

  private interface Answering {
    HelpRequest answer();
  }

  private void answer(RequestState answer, Answering answering) {
    try {
      request = RequestAnswer.of(answering.answer());
      answered = answer;
    } catch (DomainException problem) {
      messages.show("answer", problem);
    }
  }

  /** Whether it was answered just now. */
  public boolean isDone() {
    return answered != null;
  }

  /** The answer just given, or an empty text. */
  public String getAnswered() {
    return answered == null ? "" : answered.name();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public @Nullable Long getColleague() {
    return colleague;
  }

  public void setColleague(@Nullable Long colleague) {
    this.colleague = colleague;
  }
}
