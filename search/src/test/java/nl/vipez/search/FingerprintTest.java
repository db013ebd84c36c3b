package nl.vipez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void isTheSameForTheSameContent() {
    assertThat(Documents.open("a", "Een", "tekst").fingerprint())
        .isEqualTo(Documents.open("a", "Een", "tekst").fingerprint())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void differsWithWhateverTheIndexAnswers() {
    assertThat(
            List.of(
                Documents.open("a", "Een", "tekst"),
                Documents.open("b", "Een", "tekst"),
                Documents.open("a", "Twee", "tekst"),
                Documents.open("a", "Een", "andere tekst"),
                Documents.open("a", "Een", "tek", "st"),
                Documents.closed("a", "Een", "MUNICIPALITY", "GM0014", "tekst"),
                Documents.of("a", "POLICY", List.of("RETAIL"), "tekst"),
                Documents.of("a", "POLICY", List.of(), "tekst"),
                Documents.document("a", "Een", "PUBLIC", "", "en", Map.of(), "tekst")))
        .extracting(SearchDocument::fingerprint)
        .doesNotHaveDuplicates();
  }
}
