package nl.vipez.mail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.vipez.shared.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailDraftTest {
  private static final Recipient SOMEBODY = Recipient.ofAddress("een@example.org", "nl");

  private static MailDraft draft() {
    return MailDraft.to(SOMEBODY, "key", "test.kind", l -> new Letter("x", List.of(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "een.twee+drie@sub.example.org", "o'brien@example.org"})
  void takesAddresses(String address) {
    assertThat(MailAddress.valid(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@",
        "@b",
        "a b@c.nl",
        "a@b\r\nBcc: c@d.nl",
        "A <a@b.nl>",
        "a@b.nl,c@d.nl",
        "a@b.nl\n",
        "a..b@c.nl",
        "\"a\"@b.nl",
        "a@-b.nl"
      })
  void refusesWhatIsNoSingleAddress(String address) {
    assertThat(MailAddress.valid(address)).isFalse();
    assertThatThrownBy(() -> Recipient.ofAddress(address, "nl"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesHeadersInIdsAndFiles() {
    assertThatThrownBy(() -> draft().replyingTo("<a@b>\r\nBcc: <c@d>"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Attachment("a.ics\r\nX: y", "text/calendar", new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Attachment("a.ics", "text/calendar\r\nX: y", new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Attachment("../a.ics", "text/calendar", new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Attachment("a.ics", "text/calendar; method=REQUEST; charset=UTF-8", new byte[1]))
        .isNotNull();
  }

  @Test
  void doesNotTellAnAddress() {
    assertThat(SOMEBODY.toString()).doesNotContain("example.org");
  }

  @Test
  void waitsLongerEachTimeAndThenStops() {
    assertThat(Backoff.after(1).orElseThrow()).isEqualTo(java.time.Duration.ofMinutes(1));
    for (int i = 2; i <= 8; i++) {
      assertThat(Backoff.after(i).orElseThrow()).isGreaterThan(Backoff.after(i - 1).orElseThrow());
    }
    assertThat(Backoff.after(9)).isEmpty();
  }
}
