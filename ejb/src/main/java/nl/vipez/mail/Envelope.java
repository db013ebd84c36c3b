package nl.vipez.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.util.Date;
import nl.vipez.mail.model.Attachment;
import nl.vipez.mail.model.MailContent;

/**
 * Puts a mail into MIME: text and HTML as alternatives, files beside them, and the headers that
 * tell machines it was written by one (Auto-Submitted, RFC 3834) and how its subscription ends
 * (List-Unsubscribe, RFC 8058).
 */
final class Envelope {
  private Envelope() {}

  static MimeMessage of(Session session, InternetAddress from, MailContent mail)
      throws MessagingException {
    MimeMessage message = new Identified(session, mail.messageId());
    message.setFrom(from);
    message.setRecipient(
        Message.RecipientType.TO, new InternetAddress(mail.facts().address(), true));
    message.setSubject(mail.facts().subject(), "UTF-8");
    message.setSentDate(Date.from(mail.facts().created()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setHeader("Content-Language", mail.language());
    if (mail.inReplyTo().isPresent()) {
      message.setHeader("In-Reply-To", mail.inReplyTo().get());
      message.setHeader("References", mail.inReplyTo().get());
    }
    if (mail.unsubscribe().isPresent()) {
      URI leave = mail.unsubscribe().get();
      message.setHeader("List-Unsubscribe", "<" + leave.toASCIIString() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setContent(content(mail));
    message.saveChanges();
    return message;
  }

  private static MimeMultipart content(MailContent mail) throws MessagingException {
    MimeMultipart versions = new MimeMultipart("alternative");
    versions.addBodyPart(text(mail.text(), "plain"));
    versions.addBodyPart(text(mail.html(), "html"));
    if (mail.attachments().isEmpty()) {
      return versions;
    }
    MimeMultipart all = new MimeMultipart("mixed");
    MimeBodyPart both = new MimeBodyPart();
    both.setContent(versions);
    all.addBodyPart(both);
    for (Attachment file : mail.attachments()) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
      part.setFileName(file.name());
      all.addBodyPart(part);
    }
    return all;
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", subtype);
    return part;
  }

  /** Keeps its id, where the library would draw another at each attempt. */
  private static final class Identified extends MimeMessage {
    private final String id;

    private Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
