package nl.vipez.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountBlocked;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.mail.model.Letter;
import nl.vipez.mail.model.Letter.Button;
import nl.vipez.mail.model.LetterHtml;
import nl.vipez.mail.model.LetterText;
import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailDraft;
import nl.vipez.mail.model.MailFacts;
import nl.vipez.mail.model.MailState;
import nl.vipez.mail.model.Recipient;

/** Where features hand in mail; it goes when the running transaction ends well. */
@ApplicationScoped
@Transactional
public class Mails {
  private final Outbox outbox;
  private final MailRows rows;
  private final Accounts accounts;
  private final MailSettings settings;
  private final Event<MailWritten> written;
  private final Clock clock;

  /** For the container. */
  @Inject
  public Mails(
      Outbox outbox,
      MailRows rows,
      Accounts accounts,
      MailSettings settings,
      Event<MailWritten> written,
      Clock clock) {
    this.outbox = outbox;
    this.rows = rows;
    this.accounts = accounts;
    this.settings = settings;
    this.written = written;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Mails() {
    this.outbox = null;
    this.rows = null;
    this.accounts = null;
    this.settings = null;
    this.written = null;
    this.clock = null;
  }

  /**
   * Writes a mail to the outbox, in the transaction of its cause. A draft whose key was used before
   * changes nothing.
   *
   * @return the message id, for later mails that belong to it; nothing when the account is unknown,
   *     blocked or has no confirmed address
   */
  public Optional<String> send(MailDraft draft) {
    Optional<String> before = rows.messageIdOf(draft.key());
    if (before.isPresent()) {
      return before;
    }
    Optional<MailContent> mail = written(draft);
    mail.ifPresent(
        one -> {
          outbox.add(draft, one);
          written.fire(new MailWritten());
        });
    return mail.map(MailContent::messageId);
  }

  /** How many mails of a kind an account got since then; for bounds. */
  public int count(String username, String cause, Instant since) {
    return rows.written(username, cause, since);
  }

  void blocked(@Observes AccountBlocked event) {
    outbox.cancel(event.username(), clock.instant());
  }

  void erased(@Observes AccountErased event) {
    outbox.cancel(event.username(), clock.instant());
    outbox.eraseBodiesOf(event.username());
    outbox.forgetAddress(event.username());
  }

  private Optional<MailContent> written(MailDraft draft) {
    Recipient recipient = draft.recipient();
    if (recipient.username().isEmpty()) {
      return recipient.address().map(address -> write(draft, address, recipient.language()));
    }
    return recipient
        .username()
        .flatMap(accounts::find)
        .filter(account -> !account.blocked())
        .flatMap(account -> toAccount(draft, account));
  }

  private Optional<MailContent> toAccount(MailDraft draft, AccountFacts account) {
    return draft
        .recipient()
        .address()
        .or(() -> Optional.of(account.email()).filter(email -> !email.isEmpty()))
        .map(address -> write(draft, address, account.language()));
  }

  private MailContent write(MailDraft draft, String address, String language) {
    Locale locale = Locale.forLanguageTag(language);
    Letter letter = draft.writer().apply(locale);
    Optional<Button> leave = draft.unsubscribe().map(uri -> new Button(leaving(locale), uri));
    String id = UUID.randomUUID().toString();
    Instant now = clock.instant();
    MailFacts facts =
        new MailFacts(
            id,
            draft.cause(),
            address,
            letter.subject(),
            MailState.WAITING,
            0,
            now,
            Optional.empty(),
            now,
            now,
            true);
    return new MailContent(
        facts,
        language,
        LetterText.of(letter, leave),
        LetterHtml.of(letter, locale, leave),
        "<" + id + "@" + settings.domain() + ">",
        draft.inReplyTo(),
        draft.unsubscribe(),
        draft.attachments());
  }

  private static String leaving(Locale locale) {
    return ResourceBundle.getBundle("nl.vipez.mail.letters", locale, Mails.class.getClassLoader())
        .getString("unsubscribe");
  }

  /** The web address of a page, for links in letters. */
  public URI page(String path) {
    return settings.page(path);
  }
}
