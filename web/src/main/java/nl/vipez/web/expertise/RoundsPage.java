package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.circle.model.Circle;
import nl.vipez.expertise.MatchingRounds;
import nl.vipez.expertise.model.RoundSetup;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The matching rounds that the caller leads, and setting up a new one. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private MatchingRounds rounds;
  @Inject private FieldMessages messages;

  private String circle = "";

  /** Whether the caller leads any round. */
  public boolean isLeader() {
    return isWhole() || !getCircles().isEmpty();
  }

  /** Whether the caller may lead a round of the whole platform. */
  public boolean isWhole() {
    return rounds.leadsAll(current.caller());
  }

  /** The circles to choose from. */
  public List<Circle> getCircles() {
    return rounds.led(current.caller());
  }

  /** The rounds so far. */
  public List<MatchingRoundResource.Line> getRounds() {
    return rounds.list(current.caller()).stream().map(MatchingRoundResource.Line::of).toList();
  }

  /** An instant as the date converter of Faces wants it. */
  public Date date(Instant instant) {
    return Date.from(instant);
  }

  /** Sets up a round and goes on to its preview. */
  public @Nullable String start() {
    try {
      long id =
          rounds
              .open(
                  current.caller(),
                  new RoundSetup(
                      Optional.of(circle).filter(code -> !code.isEmpty()),
                      Optional.empty(),
                      Set.of(),
                      Set.of()))
              .id();
      return "/expertise/round.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException problem) {
      messages.show("rounds", problem);
      return null;
    }
  }

  /** The circle chosen; at first the caller's own, or the whole platform for who may. */
  public String getCircle() {
    return circle.isEmpty() && !isWhole()
        ? getCircles().stream().findFirst().map(Circle::id).orElse("")
        : circle;
  }

  public void setCircle(@Nullable String circle) {
    this.circle = circle == null ? "" : circle;
  }
}
