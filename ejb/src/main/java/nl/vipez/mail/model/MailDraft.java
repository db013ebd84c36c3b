package nl.vipez.mail.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail to be written.
 *
 * @param recipient who gets it
 * @param key names what it tells, 1 to 200 characters: a second draft with this key is not sent
 * @param cause kind of mail, such as {@code discovery.alert}; for the administrator
 * @param writer writes the letter in the recipient's language; called only if it is to be sent
 * @param attachments files with it
 * @param inReplyTo message id of an earlier mail that this one belongs to
 * @param unsubscribe for subscriptions: page that takes a person off it, and a POST of {@code
 *     List-Unsubscribe=One-Click} as well (RFC 8058)
 */
public record MailDraft(
    Recipient recipient,
    String key,
    String cause,
    Function<Locale, Letter> writer,
    List<Attachment> attachments,
    Optional<String> inReplyTo,
    Optional<URI> unsubscribe) {
  private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,200}@[^<>\\s]{1,200}>");

  /** Checks what comes into headers and columns. */
  public MailDraft {
    if (key.isBlank() || key.length() > 200 || !cause.matches("[a-z.-]{1,60}")) {
      throw new IllegalArgumentException("mail " + key + " of " + cause);
    }
    if (inReplyTo.filter(id -> !MESSAGE_ID.matcher(id).matches()).isPresent()) {
      throw new IllegalArgumentException("not a message id");
    }
    attachments = List.copyOf(attachments);
  }

  /** A mail that stands by itself. */
  public static MailDraft to(
      Recipient recipient, String key, String cause, Function<Locale, Letter> writer) {
    return new MailDraft(
        recipient, key, cause, writer, List.of(), Optional.empty(), Optional.empty());
  }

  /** The same with this file. */
  public MailDraft with(Attachment attachment) {
    List<Attachment> all = Stream.concat(attachments.stream(), Stream.of(attachment)).toList();
    return new MailDraft(recipient, key, cause, writer, all, inReplyTo, unsubscribe);
  }

  /** The same as an answer to the mail with this message id. */
  public MailDraft replyingTo(String messageId) {
    return new MailDraft(
        recipient, key, cause, writer, attachments, Optional.of(messageId), unsubscribe);
  }

  /** The same as part of a subscription that ends at this address. */
  public MailDraft unsubscribedAt(URI address) {
    return new MailDraft(
        recipient, key, cause, writer, attachments, inReplyTo, Optional.of(address));
  }
}
