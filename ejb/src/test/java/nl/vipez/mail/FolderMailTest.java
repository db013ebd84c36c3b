package nl.vipez.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.account.model.AccountBlocked;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.mail.model.Letter;
import nl.vipez.mail.model.MailDraft;
import nl.vipez.mail.model.MailState;
import nl.vipez.mail.model.Recipient;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a mail server. */
class FolderMailTest {
  @TempDir private Path temporary;
  private Path folder;
  private MailFixture fixture;

  @BeforeEach
  void start() {
    folder = temporary.resolve("mail");
    fixture = new MailFixture(folder);
    fixture.mails.send(
        MailDraft.to(
            Recipient.ofAccount("nederlands"),
            "a",
            "test.kind",
            language ->
                new Letter("Onderwerp", List.of(new Letter.Paragraph("Goedendag")), "reden")));
  }

  private String id() {
    return fixture.all().getFirst().id();
  }

  private MailState state() {
    return fixture.all().getFirst().state();
  }

  @Test
  void isFiledForItsOwnerAndReadOnScreen() throws IOException {
    fixture.delivery().deliverDue();

    assertThat(state()).isEqualTo(MailState.FILED);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).singleElement().asString().endsWith(id() + ".eml");
      assertThat(Files.getPosixFilePermissions(all.getFirst())).hasSize(2);
      assertThat(Files.readString(all.getFirst())).contains("To: nederlands@example.org");
    }
    assertThat(fixture.desk().content(Administrators.ONE, id()).text()).contains("Goedendag");
    assertThat(
            new String(
                fixture.desk().message(Administrators.ONE, id()), StandardCharsets.ISO_8859_1))
        .contains("Subject: Onderwerp");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsTriedAgain() throws IOException {
    Files.writeString(folder, "in the way");
    fixture.delivery().deliverDue();
    assertThat(state()).isEqualTo(MailState.WAITING);

    Files.delete(folder);
    fixture.clock.advance(Duration.ofMinutes(1));
    fixture.delivery().deliverDue();
    assertThat(state()).isEqualTo(MailState.FILED);
  }

  @Test
  void textsAreErasedAfterAMonth() {
    fixture.delivery().deliverDue();
    fixture.clock.advance(Duration.ofDays(29));
    fixture.delivery().tidy();
    assertThat(fixture.all().getFirst().readable()).isTrue();

    fixture.clock.advance(Duration.ofDays(2));
    fixture.delivery().tidy();
    assertThat(fixture.all().getFirst().readable()).isFalse();
    assertThatThrownBy(() -> fixture.desk().content(Administrators.ONE, id()))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void aBlockedAccountGetsNoMailThatWaits() {
    fixture.mails.blocked(new AccountBlocked("nederlands"));

    assertThat(state()).isEqualTo(MailState.CANCELLED);
    assertThat(fixture.delivery().deliverDue()).isZero();
  }

  @Test
  void anErasedAccountLeavesNeitherAddressNorText() {
    fixture.delivery().deliverDue();
    fixture.mails.erased(new AccountErased("nederlands"));

    assertThat(fixture.all().getFirst().address()).isEmpty();
    assertThat(fixture.all().getFirst().subject()).isEqualTo("–");
    assertThat(fixture.all().getFirst().readable()).isFalse();
  }

  @Test
  void isNotThereForAnybodyButAdministrators() {
    Caller curator = new Caller("curator", "Curator", Optional.of(Role.CURATOR), Optional.empty());

    assertThatThrownBy(() -> fixture.desk().list(curator, List.of(), 0, 10))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND));
    assertThatThrownBy(() -> fixture.desk().resend(Administrators.ONE, id()))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.problem()).isEqualTo(Problem.CONFLICT));
  }
}
