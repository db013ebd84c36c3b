package nl.vipez.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vipez.mail.model.Attachment;
import nl.vipez.mail.model.Letter;
import nl.vipez.mail.model.MailDraft;
import nl.vipez.mail.model.MailFacts;
import nl.vipez.mail.model.MailState;
import nl.vipez.mail.model.Recipient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real SMTP server, on loopback. */
class SmtpMailTest {
  @TempDir private Path folder;
  private GreenMail server;
  private MailFixture fixture;

  @BeforeEach
  void start() throws IOException {
    int port = freePort();
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    server.start();
    fixture = new MailFixture(folder, Optional.of("127.0.0.1"), port);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Letter letter(Locale language) {
    boolean dutch = language.getLanguage().equals("nl");
    return new Letter(
        dutch ? "Eén vraag €" : "One question €",
        List.of(new Letter.Paragraph(dutch ? "Goedendag" : "Hello")),
        "test");
  }

  private static MailDraft to(String username, String key) {
    return MailDraft.to(Recipient.ofAccount(username), key, "test.kind", SmtpMailTest::letter);
  }

  private MailFacts only() {
    return fixture.all().getFirst();
  }

  @Test
  void arrivesWithBothPartsAndItsHeaders() throws Exception {
    String id =
        fixture
            .mails
            .send(
                to("nederlands", "a")
                    .with(
                        new Attachment(
                            "afspraak.ics",
                            "text/calendar; method=REQUEST; charset=UTF-8",
                            "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)))
                    .replyingTo("<eerder@example.org>")
                    .unsubscribedAt(URI.create("https://vipez.example.org/u?key=k")))
            .orElseThrow();

    assertThat(fixture.delivery().deliverDue()).isEqualTo(1);

    assertThat(only().problem()).isEmpty();
    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("Eén vraag €");
    assertThat(message.getRecipients(Message.RecipientType.TO))
        .extracting(Object::toString)
        .containsExactly("nederlands@example.org");
    assertThat(message.getMessageID()).isEqualTo(id).endsWith("@vipez.example.org>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("In-Reply-To")).containsExactly("<eerder@example.org>");
    assertThat(message.getHeader("List-Unsubscribe"))
        .containsExactly("<https://vipez.example.org/u?key=k>");
    assertThat(message.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    Multipart all = (Multipart) message.getContent();
    Multipart versions = (Multipart) all.getBodyPart(0).getContent();
    assertThat((String) versions.getBodyPart(0).getContent()).contains("Goedendag");
    assertThat((String) versions.getBodyPart(1).getContent()).contains("<p>Goedendag</p>");
    assertThat(all.getBodyPart(1).getFileName()).isEqualTo("afspraak.ics");
    assertThat(all.getBodyPart(1).getContentType()).startsWith("text/calendar; method=REQUEST");
  }

  @Test
  void writesInTheRecipientsLanguageAndErasesWhatWentOut() throws Exception {
    fixture.mails.send(to("english", "a"));
    fixture.delivery().deliverDue();

    assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("One question €");
    assertThat(only().state()).isEqualTo(MailState.SENT);
    assertThat(only().readable()).isFalse();
  }

  @Test
  void oneKeyIsOneMail() {
    Optional<String> first = fixture.mails.send(to("nederlands", "a"));

    assertThat(fixture.mails.send(to("nederlands", "a"))).isEqualTo(first);
    fixture.delivery().deliverDue();
    assertThat(fixture.mails.send(to("nederlands", "a"))).isEqualTo(first);
    assertThat(fixture.delivery().deliverDue()).isZero();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void nobodyToSendToIsNoMail() {
    assertThat(fixture.mails.send(to("nowhere", "a"))).isEmpty();
    assertThat(fixture.mails.send(to("unknown", "b"))).isEmpty();
    assertThat(fixture.all()).isEmpty();
  }

  @Test
  void waitsForAServerThatIsDownAndThenArrives() {
    server.stop();
    fixture.mails.send(to("nederlands", "a"));
    fixture.delivery().deliverDue();

    assertThat(only().state()).isEqualTo(MailState.WAITING);
    assertThat(only().problem().orElseThrow()).doesNotContain("nederlands@");
    assertThat(fixture.delivery().deliverDue()).isZero();

    server.start();
    fixture.clock.advance(Duration.ofSeconds(61));
    assertThat(fixture.delivery().deliverDue()).isEqualTo(1);
    assertThat(only().state()).isEqualTo(MailState.SENT);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void givesUpAfterTwoDaysAndGoesAgainWhenAskedTo() {
    server.stop();
    fixture.mails.send(to("nederlands", "a"));
    for (int i = 0; i < 9; i++) {
      fixture.delivery().deliverDue();
      fixture.clock.advance(Duration.ofHours(24));
    }
    assertThat(only().state()).isEqualTo(MailState.REFUSED);
    assertThat(only().attempts()).isEqualTo(9);
    assertThat(fixture.delivery().deliverDue()).isZero();

    server.start();
    fixture.desk().resend(Administrators.ONE, only().id());
    fixture.delivery().deliverDue();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aMessageRefusedForNowIsTriedAgain() {
    server
        .getManagers()
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              throw new UserException("mailbox busy");
            });
    fixture.mails.send(to("nederlands", "a"));
    fixture.delivery().deliverDue();

    assertThat(only().state()).isEqualTo(MailState.WAITING);
    assertThat(only().problem()).isPresent();
  }

  @Test
  void aRefusedRecipientIsNotTriedAgain() throws IOException {
    try (RefusingServer refusing = new RefusingServer()) {
      fixture = new MailFixture(folder, Optional.of("127.0.0.1"), refusing.port());
      fixture.mails.send(to("nederlands", "a"));
      fixture.delivery().deliverDue();

      assertThat(only().state()).isEqualTo(MailState.REFUSED);
      assertThat(only().problem().orElseThrow())
          .contains("550", "unknown")
          .doesNotContain("nederlands@");
      assertThat(only().readable()).isTrue();
    }
  }

  @Test
  void twoSendersDoNotSendTwice() {
    fixture.mails.send(to("nederlands", "a"));

    assertThat(fixture.outbox.claim(only().id(), fixture.clock.instant())).isTrue();
    assertThat(fixture.outbox.claim(only().id(), fixture.clock.instant())).isFalse();
    assertThat(fixture.delivery().deliverDue()).isZero();
  }

  @Test
  void whatAStoppedServerWasSendingIsLeftToAPerson() {
    fixture.mails.send(to("nederlands", "a"));
    fixture.outbox.claim(only().id(), fixture.clock.instant());
    fixture.clock.advance(Duration.ofMinutes(16));
    fixture.delivery().tidy();

    assertThat(only().state()).isEqualTo(MailState.UNSURE);
    assertThat(fixture.delivery().deliverDue()).isZero();
  }
}
