package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import nl.vipez.expertise.MatchingRounds;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One matching round: look, pin, exclude, send. */
@Named
@ViewScoped
public class RoundPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private MatchingRounds rounds;
  @Inject private RoundView view;
  @Inject private FieldMessages messages;

  private long id;
  private @Nullable Integer cap;

  @SuppressWarnings("NullAway.Init") // read by open(), before anything of the page asks for it
  private transient RoundAnswer round;

  /** Reads the round; one the caller does not lead: not found. */
  public void open() {
    round = view.answer(current.caller(), rounds.find(current.caller(), id));
    cap = round.municipalityCap();
  }

  /** Settles a pair. */
  public void pin(String match) {
    adjust(match, true, round.exclusions().contains(match));
  }

  /** Lets a pair go: neither settled nor excluded. */
  public void release(String match) {
    adjust(match, false, false);
  }

  /** Rules a pair out. */
  public void exclude(String match) {
    adjust(match, false, true);
  }

  /** Takes over the cap. */
  public void limit() {
    save(new TreeSet<>(round.pins()), new TreeSet<>(round.exclusions()));
  }

  private void adjust(String match, boolean pinned, boolean excluded) {
    Set<String> pins = new TreeSet<>(round.pins());
    Set<String> exclusions = new TreeSet<>(round.exclusions());
    pins.remove(match);
    exclusions.remove(match);
    if (pinned) {
      pins.add(match);
    }
    if (excluded) {
      exclusions.add(match);
    }
    save(pins, exclusions);
  }

  private void save(Set<String> pins, Set<String> exclusions) {
    attempt(
        () ->
            rounds.adjust(
                current.caller(),
                id,
                new RoundRequest(round.circle(), cap, pins, exclusions).setup()));
  }

  /** Sends all proposals. */
  public void send() {
    attempt(() -> rounds.send(current.caller(), id));
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (DomainException problem) {
      messages.show("round", problem);
    }
    open();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable Integer getCap() {
    return cap;
  }

  public void setCap(@Nullable Integer cap) {
    this.cap = cap;
  }

  public RoundAnswer getRound() {
    return round;
  }

  /** Whether its proposals went out. */
  public boolean isSent() {
    return "SENT".equals(round.state());
  }
}
