package nl.vipez.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.vipez.account.AddressLinks;
import nl.vipez.account.model.AddressWanted;
import nl.vipez.mail.model.Letter;
import nl.vipez.mail.model.MailDraft;
import nl.vipez.mail.model.Recipient;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Asks whoever reads a new address whether it is theirs. */
@ApplicationScoped
class AddressConfirmation {
  private static final String CAUSE = "account.address";
  private static final int MOST_A_DAY = 5;

  private final Mails mails;
  private final AddressLinks links;
  private final Clock clock;

  @Inject
  AddressConfirmation(Mails mails, AddressLinks links, Clock clock) {
    this.mails = mails;
    this.links = links;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected AddressConfirmation() {
    this.mails = null;
    this.links = null;
    this.clock = null;
  }

  /**
   * Writes the mail, in the transaction that keeps the wish.
   *
   * @throws DomainException TOO_MANY after five in a day: nobody shall fill a stranger's mailbox
   */
  void wanted(@Observes AddressWanted event) {
    if (mails.count(event.username(), CAUSE, clock.instant().minus(Duration.ofDays(1)))
        >= MOST_A_DAY) {
      throw new DomainException(Problem.TOO_MANY, "account.too-many-addresses", MOST_A_DAY);
    }
    URI link = mails.page(AddressLinks.PAGE + links.issue(event.username()));
    mails.send(
        MailDraft.to(
            Recipient.ofAccountAt(event.username(), event.address()),
            CAUSE + ":" + UUID.randomUUID(),
            CAUSE,
            locale -> letter(locale, event.username(), link)));
  }

  private static Letter letter(Locale locale, String username, URI link) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "nl.vipez.mail.letters", locale, AddressConfirmation.class.getClassLoader());
    return new Letter(
        words.getString("address.subject"),
        List.of(
            new Letter.Paragraph(
                new MessageFormat(words.getString("address.text"), locale)
                    .format(new Object[] {username})),
            new Letter.Button(words.getString("address.button"), link)),
        words.getString("address.reason"));
  }
}
