package nl.vipez.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailState;

/** Hands mail to an SMTP server, a connection a mail. */
final class SmtpPost implements Post {
  private static final String TIMEOUT_MILLIS = "30000";

  /** A permanent refusal (RFC 5321, 4.2.1), at the start of what the server said. */
  private static final Pattern PERMANENT = Pattern.compile("(?m)^\\s*5\\d\\d[ -]");

  private static final Pattern ADDRESSES = Pattern.compile("<?[^\\s<>@]+@[^\\s<>@]+>?");

  private final MailSettings settings;
  private final Session session;

  SmtpPost(MailSettings settings) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
  }

  private static Properties properties(MailSettings settings) {
    Properties all = new Properties();
    all.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
    all.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    all.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    all.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    boolean upgraded = settings.security() == MailSettings.Security.STARTTLS;
    all.setProperty("mail.smtp.starttls.enable", String.valueOf(upgraded));
    all.setProperty("mail.smtp.starttls.required", String.valueOf(upgraded));
    all.setProperty(
        "mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.TLS));
    return all;
  }

  @Override
  public MailState deliver(MailContent mail) throws PostFailure {
    boolean handing = false;
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage message = Envelope.of(session, settings.from(), mail);
      transport.connect(
          settings.host().orElseThrow(),
          settings.port(),
          settings.user().orElse(null),
          settings.user().isPresent() ? settings.password() : null);
      Address[] recipients = message.getAllRecipients();
      handing = true;
      transport.sendMessage(message, recipients);
      handing = false;
      return MailState.SENT;
    } catch (AuthenticationFailedException e) {
      throw failure(MailState.WAITING, e);
    } catch (SendFailedException refused) {
      throw failure(permanent(refused) ? MailState.REFUSED : MailState.WAITING, refused);
    } catch (MessagingException broken) {
      throw failure(handing ? MailState.UNSURE : MailState.WAITING, broken);
    }
  }

  private static boolean permanent(MessagingException refused) {
    for (Exception e = refused; e instanceof MessagingException one; e = one.getNextException()) {
      if (PERMANENT.matcher(String.valueOf(one.getMessage())).find()) {
        return true;
      }
    }
    return false;
  }

  /** What the server said, without addresses. */
  private static PostFailure failure(MailState next, MessagingException cause) {
    MessagingException last = cause;
    while (last.getNextException() instanceof MessagingException deeper) {
      last = deeper;
    }
    Matcher addresses = ADDRESSES.matcher(String.valueOf(last.getMessage()));
    return new PostFailure(next, addresses.replaceAll("<…>").strip(), cause);
  }
}
