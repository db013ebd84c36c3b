package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import nl.vipez.account.model.Role;
import nl.vipez.discovery.IndexFollower;
import nl.vipez.discovery.LibraryCheck;
import nl.vipez.discovery.model.CheckReport;
import nl.vipez.discovery.model.CheckState;
import nl.vipez.discovery.model.Difference;
import nl.vipez.discovery.model.IndexState;
import nl.vipez.search.SentenceState;
import nl.vipez.search.SentenceState.Condition;
import nl.vipez.web.security.CurrentCaller;

/** The state of the library and its index, for who looks after them. */
@Named
@RequestScoped
public class IndexPage {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final int MOST_SHOWN = 100;
  private static final String HERE = "/library/index?faces-redirect=true";

  @Inject private CurrentCaller current;
  @Inject private IndexFollower follower;
  @Inject private LibraryCheck check;

  @SuppressWarnings("NullAway") // the container fills the fields
  public IndexPage() {}

  /** How the index follows. */
  public IndexState getIndex() {
    return follower.state(current.caller());
  }

  /** How far a comparison is. */
  public CheckState getCheck() {
    return check.state(current.caller());
  }

  /** How it stands with the sentence model. */
  public SentenceState getSentences() {
    return follower.sentences(current.caller());
  }

  /** Whether documents are being read by the sentence model. */
  public boolean isReading() {
    Condition condition = getSentences().condition();
    return condition == Condition.STARTING || condition == Condition.COMPUTING;
  }

  /** What is wrong with the sentence model, for the message; empty when nothing is. */
  public String getProblem() {
    return getSentences().problem().map(Enum::name).orElse("");
  }

  /** Whether something runs that one may wait for. */
  public boolean isBusy() {
    return getIndex().rebuilding() || getCheck().running() || isReading();
  }

  /** Whether the caller has the curator's tabs. */
  public boolean isCurator() {
    return current.caller().is(Role.CURATOR);
  }

  /** What the last comparison found; there is one if {@link #isChecked()}. */
  public CheckReport getReport() {
    return getCheck().last().orElseThrow();
  }

  /** Whether there was a comparison since the server started. */
  public boolean isChecked() {
    return getCheck().last().isPresent();
  }

  /** When the last comparison ended, on the clock of the Netherlands. */
  public ZonedDateTime getCheckedAt() {
    return getReport().at().atZone(AMSTERDAM);
  }

  /** The first hundred differences. */
  public List<Difference> getDifferences() {
    return getReport().differences().stream().limit(MOST_SHOWN).toList();
  }

  /** Starts a comparison. */
  public String compare() {
    check.start(current.caller());
    return HERE;
  }

  /** Starts building the index anew. */
  public String rebuild() {
    follower.rebuild(current.caller());
    return HERE;
  }
}
