package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.vipez.expertise.Exchanges;
import nl.vipez.expertise.PracticeDrafts;
import nl.vipez.expertise.Requests;
import nl.vipez.expertise.Suggestions;
import nl.vipez.expertise.model.Appointment;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One exchange: the thread, the appointment and the closing. */
@Named
@ViewScoped
public class ExchangeThreadPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

  @Inject private CurrentCaller current;
  @Inject private Exchanges exchanges;
  @Inject private Requests requests;
  @Inject private Suggestions suggestions;
  @Inject private PracticeDrafts drafts;
  @Inject private FieldMessages messages;

  private String match = "";
  private String text = "";
  private String reason = "";
  private @Nullable Long colleague;
  private String outcome = "";
  private String place = "";
  private int minutes = 60;
  private @Nullable LocalDateTime moment;

  @SuppressWarnings("NullAway.Init") // read by open(), before anything of the page asks for it
  private transient ExchangeAnswer exchange;

  /** Reads the exchange; one the caller has no part in: not found. */
  public void open() {
    exchange = ExchangeAnswer.of(exchanges.find(current.caller(), id()));
  }

  /** An instant as the date converter of Faces wants it. */
  public Date date(Instant instant) {
    return Date.from(instant);
  }

  /** Whom the caller may name to be asked instead. */
  public List<ColleagueChoice> getColleagues() {
    return suggestions.of(current.caller(), id()).stream().map(ColleagueChoice::of).toList();
  }

  /** Says yes as who was asked. */
  public void accept() {
    attempt(() -> answer(RequestState.ACCEPTED));
  }

  /** Says not now as who was asked, with a colleague to ask instead if one is chosen. */
  public void decline() {
    Long named = colleague;
    attempt(
        () -> {
          if (named == null) {
            answer(RequestState.DECLINED);
          } else {
            requests.suggest(
                current.caller(), id().need(), id().offer(), named, Optional.of(reason));
          }
        });
  }

  private void answer(RequestState answer) {
    requests.answer(current.caller(), id().need(), id().offer(), answer, Optional.of(reason));
  }

  /** Sends the message. */
  public void say() {
    attempt(() -> exchanges.say(current.caller(), id(), text));
    text = "";
  }

  /** Keeps the appointment and sends it to both sides. */
  public void appoint() {
    attempt(
        () -> {
          Instant at =
              Optional.ofNullable(moment)
                  .map(local -> local.atZone(DUTCH).toInstant())
                  .orElseThrow(() -> new DomainException(Problem.INVALID, "expertise.no-moment"));
          exchanges.appoint(current.caller(), id(), new Appointment(at, minutes, place));
        });
  }

  /** Closes as who asked. */
  public void close(boolean helped) {
    attempt(() -> exchanges.close(current.caller(), id(), helped, outcome));
  }

  /** Closes as who was asked. */
  public void worthwhile(boolean worth) {
    attempt(() -> exchanges.worthwhile(current.caller(), id(), worth));
  }

  /** Makes a draft good practice of it. */
  public void practice() {
    attempt(() -> drafts.draft(current.caller(), id()));
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (DomainException problem) {
      messages.show("exchange", problem);
    }
    open();
  }

  private MatchId id() {
    return MatchId.of(match)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "expertise.no-request"));
  }

  public ExchangeAnswer getExchange() {
    return exchange;
  }

  public String getMatch() {
    return match;
  }

  public void setMatch(@Nullable String match) {
    this.match = match == null ? "" : match;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
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

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable String outcome) {
    this.outcome = outcome == null ? "" : outcome;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = place == null ? "" : place;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public @Nullable LocalDateTime getMoment() {
    return moment;
  }

  public void setMoment(@Nullable LocalDateTime moment) {
    this.moment = moment;
  }
}
