package nl.vipez.mail.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A mail as it is put into an envelope.
 *
 * @param facts what the list shows of it
 * @param language of its text
 * @param text the plain part
 * @param html the other part
 * @param messageId its own id, the same at every attempt
 * @param inReplyTo id of the mail it belongs to
 * @param unsubscribe where its subscription ends
 * @param attachments files with it
 */
public record MailContent(
    MailFacts facts,
    String language,
    String text,
    String html,
    String messageId,
    Optional<String> inReplyTo,
    Optional<URI> unsubscribe,
    List<Attachment> attachments) {

  /** Copies the files. */
  public MailContent {
    attachments = List.copyOf(attachments);
  }
}
