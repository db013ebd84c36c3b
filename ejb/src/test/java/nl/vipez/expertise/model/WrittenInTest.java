package nl.vipez.expertise.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenInTest {

  @Test
  void tellsEnglishFromDutch() {
    assertThat(WrittenIn.language("How to rank experts for a query with the votes of documents"))
        .isEqualTo("en");
    assertThat(WrittenIn.language("Wij geven een vergunning voor vijf jaar")).isEqualTo("nl");
    assertThat(WrittenIn.language("ozb")).isEqualTo("nl");
  }
}
