package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import nl.vipez.expertise.learning.Learning;
import nl.vipez.expertise.model.Weights;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What the components weigh, and proposals to weigh them otherwise. */
@Named
@ViewScoped
public class LearningPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private Learning learning;
  @Inject private FieldMessages messages;

  private String reason = "";

  @SuppressWarnings("NullAway.Init") // read by open(), before anything of the page asks for it
  private transient LearningAnswer state;

  /** Reads how it stands; an error page for who is no administrator. */
  public void open() {
    state = LearningAnswer.of(learning.state(current.caller()));
  }

  /** Asks for a proposal. */
  public void propose() {
    attempt(() -> learning.propose(current.caller()));
  }

  /** Accepts or declines a proposal. */
  public void decide(long id, boolean accepted) {
    attempt(() -> learning.decide(current.caller(), id, accepted, reason));
    reason = "";
  }

  /** Puts the weights set by hand in force again. */
  public void byHand() {
    attempt(() -> learning.byHand(current.caller()));
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (DomainException problem) {
      messages.show("learning", problem);
    }
    open();
  }

  public LearningAnswer getState() {
    return state;
  }

  /** Whether the weights in force are those set by hand. */
  public boolean isByHand() {
    return state.weights().equals(Weights.BY_HAND);
  }

  /** An instant as the date converter of Faces wants it. */
  public Date date(Instant instant) {
    return Date.from(instant);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
