package nl.vipez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalysisSettingsTest {

  @Test
  void isReadBackFromItsText() {
    AnalysisSettings settings =
        new AnalysisSettings(
            Map.of("Veenbalie", List.of("veen", "balie")),
            Set.of("Zilverbrug"),
            Set.of("Velsen", "Ĳmuiden"),
            Set.of("biz"));
    assertThat(AnalysisSettings.parse(settings.asText())).isEqualTo(settings);
    assertThat(settings.unchanged()).contains("ijmuiden");
    assertThat(settings.asText()).isEqualTo(AnalysisSettings.parse(settings.asText()).asText());
  }

  @Test
  void nothingIsNothing() {
    assertThat(AnalysisSettings.parse("")).isEqualTo(AnalysisSettings.none());
    assertThat(AnalysisSettings.parse("later kind of line\nwhole"))
        .isEqualTo(AnalysisSettings.none());
  }
}
