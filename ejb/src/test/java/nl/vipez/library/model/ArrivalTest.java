package nl.vipez.library.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalTest {

  private static String cleaned(String name) {
    return Arrival.upload(name).fileName();
  }

  @Test
  void foldersAreNoPartOfTheName() {
    assertThat(cleaned("../../etc/passwd")).isEqualTo("passwd");
    assertThat(cleaned("C:\\Users\\ambtenaar\\nota.pdf")).isEqualTo("nota.pdf");
    assertThat(cleaned("..")).isEqualTo("document");
    assertThat(cleaned("map/")).isEqualTo("document");
  }

  @Test
  void neitherAreControlCharactersAndMarksThatTurnTheReadingDirection() {
    assertThat(cleaned("nota\u0000\r\n.pdf")).isEqualTo("nota.pdf");
    assertThat(cleaned("nota\u202Efdp.exe")).isEqualTo("notafdp.exe");
    assertThat(cleaned("nota\ud800.pdf")).isEqualTo("nota.pdf");
    assertThat(cleaned(" . nota.pdf . ")).isEqualTo("nota.pdf");
  }

  @Test
  void lettersOfAnyWritingAreKeptComposed() {
    assertThat(cleaned("reu\u0308nie.docx")).isEqualTo("reünie.docx");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = cleaned("a".repeat(400) + ".docx");
    assertThat(name).hasSize(255).endsWith("a.docx");
    assertThat(cleaned("é".repeat(300))).hasSize(255);
    assertThat(cleaned("😀".repeat(200) + ".pdf")).hasSizeLessThanOrEqualTo(255).endsWith("😀.pdf");
  }
}
