package nl.vipez.mail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vipez.mail.model.Letter.Button;
import nl.vipez.mail.model.Letter.Item;
import nl.vipez.mail.model.Letter.Paragraph;
import org.junit.jupiter.api.Test;

class LetterTest {
  private static final URI LINK = URI.create("https://example.org/a?x=1&y=2");

  private static final Letter LETTER =
      new Letter(
          "Nieuw <b>nieuws</b>",
          List.of(
              new Paragraph("Twee & drie"),
              new Item("\"Plan\" <script>", LINK, "2024", List.of("een\n  passage")),
              new Button("Openen", LINK)),
          "Omdat u het vroeg.");

  @Test
  void bothPartsSayTheSame() {
    Optional<Button> leave =
        Optional.of(new Button("Stoppen", URI.create("https://example.org/u")));

    assertThat(LetterText.of(LETTER, leave))
        .isEqualTo(
            """
            Twee & drie

            * "Plan" <script>
              2024
              > een passage
              https://example.org/a?x=1&y=2

            Openen:
            https://example.org/a?x=1&y=2

            --\s
            Omdat u het vroeg.
            Stoppen: https://example.org/u
            """);
    assertThat(LetterHtml.of(LETTER, Locale.of("nl"), leave))
        .contains("lang=\"nl\"", "Twee &amp; drie", "Openen", "Omdat u het vroeg.")
        .contains("href=\"https://example.org/u\"");
  }

  @Test
  void nothingInALetterIsMarkup() {
    assertThat(LetterHtml.of(LETTER, Locale.of("nl"), Optional.empty()))
        .contains("<title>Nieuw &lt;b&gt;nieuws&lt;/b&gt;</title>")
        .contains("&quot;Plan&quot; &lt;script&gt;", "a?x=1&amp;y=2\"")
        .doesNotContain("<script", "<b>");
  }

  @Test
  void aSubjectIsOneLine() {
    assertThat(new Letter("Eén\r\nBcc: x@example.org", List.of(), "").subject())
        .isEqualTo("Eén Bcc: x@example.org");
    assertThat(new Letter("x".repeat(400), List.of(), "").subject()).hasSize(300);
    assertThatThrownBy(() -> new Letter(" \n", List.of(), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLinkLeadsToTheWeb() {
    assertThatThrownBy(() -> new Button("Klik", URI.create("javascript:alert(1)")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
