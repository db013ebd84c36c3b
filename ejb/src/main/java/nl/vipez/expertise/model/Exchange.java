package nl.vipez.expertise.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request with all that followed, as one of its two sides sees it.
 *
 * @param request the request
 * @param asProvider whether the caller is the one who was asked
 * @param messages the thread, oldest first
 * @param appointment when they meet, if agreed
 * @param worthwhile whether the provider found it worth the time, once told
 * @param outcome what came of it, once told
 * @param practice id of the draft good practice made of it, if any
 */
public record Exchange(
    HelpRequest request,
    boolean asProvider,
    List<Message> messages,
    Optional<Appointment> appointment,
    Optional<Boolean> worthwhile,
    Optional<String> outcome,
    Optional<String> practice) {

  /** Copies the messages. */
  public Exchange {
    messages = List.copyOf(messages);
  }

  /**
   * A message of the thread.
   *
   * @param byProvider whether the one asked wrote it
   * @param author function of who wrote it
   * @param text 1 to 2,000 characters
   * @param at when (UTC)
   */
  public record Message(boolean byProvider, String author, String text, Instant at) {}
}
