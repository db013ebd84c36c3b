package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.vipez.account.ActionLinks;
import nl.vipez.account.model.LinkPurpose;
import nl.vipez.expertise.model.Appointment;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.Need;
import nl.vipez.mail.Mails;
import nl.vipez.mail.model.Attachment;
import nl.vipez.mail.model.Letter;
import nl.vipez.mail.model.MailDraft;
import nl.vipez.mail.model.Recipient;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;

/** What the two sides of a request are told by mail. */
@ApplicationScoped
class ExchangeMails {
  /** Answering a request without signing in; works once. */
  static final LinkPurpose ANSWER = new LinkPurpose("exchange.answer", Duration.ofDays(30), true);

  private final Mails mails;
  private final ActionLinks links;
  private final Municipalities municipalities;
  private final Clock clock;

  @Inject
  ExchangeMails(Mails mails, ActionLinks links, Municipalities municipalities, Clock clock) {
    this.mails = mails;
    this.links = links;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ExchangeMails() {
    this.mails = null;
    this.links = null;
    this.municipalities = null;
    this.clock = null;
  }

  /** Tells the provider that a request came, with a link to answer it. */
  void asked(RequestRow row) {
    toProvider(row, "asked", "exchange.asked:" + row.match());
  }

  /**
   * Reminds the provider of a request without an answer.
   *
   * @param number which reminder, from 1; each goes out once
   */
  void reminded(RequestRow row, int number) {
    toProvider(row, "reminded", "exchange.reminded:" + row.match() + ":" + number);
  }

  private void toProvider(RequestRow row, String kind, String key) {
    Need need = row.need().toNeed();
    String provider = row.offer().username();
    mails.send(
        MailDraft.to(
            Recipient.ofAccount(provider),
            key,
            "exchange." + kind,
            locale -> {
              URI link =
                  mails.page(
                      "/expertise/answer?key="
                          + links.issue(ANSWER, provider, row.match().toString()));
              Words words = new Words(locale);
              List<Letter.Block> blocks = new ArrayList<>();
              blocks.add(
                  new Letter.Paragraph(
                      words.say(kind + ".text", row.need().askedBy(), name(need.municipality()))));
              blocks.add(new Letter.Heading(need.title()));
              blocks.add(new Letter.Paragraph(need.text()));
              if (!row.message().isEmpty()) {
                blocks.add(new Letter.Paragraph("“" + row.message() + "”"));
              }
              blocks.add(new Letter.Button(words.say("answer"), link));
              blocks.add(new Letter.Paragraph(words.say("answer.how")));
              return new Letter(
                  words.say(kind + ".subject", name(need.municipality()), need.title()),
                  blocks,
                  words.say("provider.reason", row.offer().toOffer().title()));
            }));
  }

  /** Tells who asked what the provider answered. */
  void answered(RequestRow row) {
    String provider = row.offer().toOffer().displayName();
    String kind = "answered." + row.state();
    toSeeker(
        row,
        "exchange.answered:" + row.match(),
        "exchange.answered",
        words ->
            new Letter(
                words.say(kind + ".subject", provider, row.need().toNeed().title()),
                blocks(
                    words,
                    row.match(),
                    words.say(kind + ".text", provider, name(row.offer().toOffer().municipality())),
                    row.reason().orElse("")),
                words.say("seeker.reason")));
  }

  /** Asks who asked whether it helped. */
  void outcomeWanted(RequestRow row) {
    toSeeker(
        row,
        "exchange.outcome:" + row.match(),
        "exchange.outcome",
        words ->
            new Letter(
                words.say("outcome.subject", row.need().toNeed().title()),
                blocks(
                    words,
                    row.match(),
                    words.say("outcome.text", row.offer().toOffer().displayName()),
                    ""),
                words.say("seeker.reason")));
  }

  /** Passes a message on to the other side. */
  void said(RequestRow row, boolean byProvider, String author, String text) {
    toOther(
        row,
        byProvider,
        "exchange.said:" + UUID.randomUUID(),
        "exchange.said",
        words ->
            new Letter(
                words.say("said.subject", row.need().toNeed().title()),
                blocks(words, row.match(), words.say("said.text", author), text),
                words.say("side.reason")));
  }

  /** Sends both sides the appointment, with a file for the calendar. */
  void appointed(RequestRow row, Appointment appointment, int number) {
    String title = row.need().toNeed().title();
    byte[] file =
        CalendarFile.of(
            "exchange-" + row.match() + "@vipez",
            number,
            appointment,
            title,
            row.offer().toOffer().displayName() + " – " + row.need().askedBy(),
            clock.instant());
    for (boolean toSeeker : new boolean[] {true, false}) {
      String key = "exchange.appointed:" + row.match() + ":" + number + ":" + toSeeker;
      row.username(!toSeeker)
          .ifPresent(
              username ->
                  mails.send(
                      MailDraft.to(
                              Recipient.ofAccount(username),
                              key,
                              "exchange.appointed",
                              locale -> appointment(row, appointment, new Words(locale)))
                          .with(
                              new Attachment(
                                  "afspraak.ics",
                                  "text/calendar; method=PUBLISH; charset=UTF-8",
                                  file))));
    }
  }

  private Letter appointment(RequestRow row, Appointment appointment, Words words) {
    ZonedDateTime at = appointment.at().atZone(Offers.DUTCH);
    String when =
        new DateTimeFormatterBuilder()
            .appendLocalized(FormatStyle.FULL, FormatStyle.SHORT)
            .toFormatter(words.locale())
            .format(at);
    return new Letter(
        words.say("appointed.subject", row.need().toNeed().title()),
        blocks(
            words,
            row.match(),
            words.say("appointed.text", when, String.valueOf(appointment.minutes())),
            appointment.place()),
        words.say("side.reason"));
  }

  private List<Letter.Block> blocks(Words words, MatchId match, String text, String quoted) {
    List<Letter.Block> blocks = new ArrayList<>();
    blocks.add(new Letter.Paragraph(text));
    if (!quoted.isEmpty()) {
      blocks.add(new Letter.Paragraph(quoted));
    }
    blocks.add(
        new Letter.Button(words.say("open"), mails.page("/expertise/exchange?match=" + match)));
    return blocks;
  }

  /** Writes a letter in the words of a language. */
  private interface Writer {
    Letter write(Words words);
  }

  private void toSeeker(RequestRow row, String key, String cause, Writer writer) {
    toOther(row, true, key, cause, writer);
  }

  private void toOther(
      RequestRow row, boolean fromProvider, String key, String cause, Writer writer) {
    row.username(!fromProvider)
        .ifPresent(
            username ->
                mails.send(
                    MailDraft.to(
                        Recipient.ofAccount(username),
                        key,
                        cause,
                        locale -> writer.write(new Words(locale)))));
  }

  private String name(String code) {
    return municipalities.find(code).map(Municipality::name).orElse(code);
  }

  /**
   * The words of letters in one language.
   *
   * @param locale the language
   */
  private record Words(Locale locale) {
    String say(String key, Object... arguments) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "nl.vipez.expertise.letters", locale, ExchangeMails.class.getClassLoader());
      return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
  }
}
