package nl.vipez.web.expertise;

import java.time.Instant;
import java.util.List;
import nl.vipez.expertise.model.Appointment;
import nl.vipez.expertise.model.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * A request with all that followed, as one of its sides sees it.
 *
 * @param request the request
 * @param asProvider whether the caller is the one who was asked
 * @param messages the thread, oldest first
 * @param appointment when they meet, or null
 * @param worthwhile whether the provider found it worth the time, or null
 * @param outcome what came of it, or null
 * @param practice id of the draft good practice made of it, or null
 */
public record ExchangeAnswer(
    RequestAnswer request,
    boolean asProvider,
    List<Message> messages,
    @Nullable Meeting appointment,
    @Nullable Boolean worthwhile,
    @Nullable String outcome,
    @Nullable String practice) {

  /**
   * A message.
   *
   * @param byProvider whether the one asked wrote it
   * @param author function of who wrote it
   * @param text what it says
   * @param at when (UTC)
   */
  public record Message(boolean byProvider, String author, String text, Instant at) {}

  /**
   * When and where they meet; also the body of POST /matches/{id}/appointments.
   *
   * @param at when it begins (UTC)
   * @param minutes how long
   * @param place where or how
   */
  public record Meeting(Instant at, int minutes, String place) {
    static Meeting of(Appointment appointment) {
      return new Meeting(appointment.at(), appointment.minutes(), appointment.place());
    }
  }

  static ExchangeAnswer of(Exchange exchange) {
    return new ExchangeAnswer(
        RequestAnswer.of(exchange.request()),
        exchange.asProvider(),
        exchange.messages().stream()
            .map(one -> new Message(one.byProvider(), one.author(), one.text(), one.at()))
            .toList(),
        exchange.appointment().map(Meeting::of).orElse(null),
        exchange.worthwhile().orElse(null),
        exchange.outcome().orElse(null),
        exchange.practice().orElse(null));
  }
}
