package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.vipez.mail.Mails;
import nl.vipez.mail.model.Letter;
import nl.vipez.mail.model.MailDraft;
import nl.vipez.mail.model.Recipient;

/**
 * Asks by mail who brought a document in whether it still holds. Written in the transaction that
 * asks, with a key of the document and the day, so that nobody is asked twice for one review.
 */
@ApplicationScoped
class ReviewMails {
  private final Mails mails;
  private final Registers registers;

  @Inject
  ReviewMails(Mails mails, Registers registers) {
    this.mails = mails;
    this.registers = registers;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ReviewMails() {
    this.mails = null;
    this.registers = null;
  }

  void due(@Observes ReviewDue event) {
    mails.send(
        MailDraft.to(
            Recipient.ofAccount(event.owner()),
            "library.review:" + event.document() + ":" + registers.today(),
            "library.review",
            locale -> letter(event, locale)));
  }

  private Letter letter(ReviewDue event, Locale locale) {
    return new Letter(
        say(locale, "review.subject", event.title()),
        List.of(
            new Letter.Paragraph(say(locale, "review.text", event.title())),
            new Letter.Button(say(locale, "review.answer"), mails.page("/library/reviews"))),
        say(locale, "review.reason"));
  }

  private static String say(Locale locale, String key, Object... arguments) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "nl.vipez.library.letters", locale, ReviewMails.class.getClassLoader());
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
