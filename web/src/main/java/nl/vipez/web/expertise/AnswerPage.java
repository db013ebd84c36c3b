package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.expertise.AnswerLinks;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import org.jspecify.annotations.Nullable;

/**
 * Answering a request by the link in a mail. Opening the page changes nothing, for mail programs
 * open links by themselves; its buttons answer.
 */
@Named
@RequestScoped
public class AnswerPage {
  @Inject private AnswerLinks links;
  @Inject private FieldMessages messages;

  private @Nullable String key;
  private String reason = "";
  private @Nullable RequestAnswer request;
  private @Nullable RequestState answered;

  /** The request behind the link; an error page tells when the link no longer works. */
  public RequestAnswer getRequest() {
    RequestAnswer known = request;
    if (known == null) {
      known = RequestAnswer.of(links.read(key()));
      request = known;
    }
    return known;
  }

  /** Says yes. */
  public void accept() {
    answer(RequestState.ACCEPTED, reason);
  }

  /** Says not now, with a colleague to ask instead or another reason, if any is given. */
  public void decline() {
    answer(RequestState.DECLINED, reason);
  }

  private void answer(RequestState answer, String why) {
    try {
      HelpRequest done = links.answer(key(), answer, Optional.of(why));
      request = RequestAnswer.of(done);
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

  private String key() {
    return Objects.requireNonNullElse(key, "");
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
