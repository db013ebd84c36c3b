package nl.vipez.discovery.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vipez.library.model.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldNamesTest {

  @ParameterizedTest
  @CsvSource({
    "titel,title", "Title,title", "soort,kind", "thema,theme", "GEMEENTE,municipality",
    "provincie,province", "grootte,sizeClass", "kring,circle", "jaar,year", "taal,language"
  })
  void fieldsGoByTheirDutchAndEnglishName(String typed, String field) {
    assertThat(FieldNames.field(typed)).contains(field);
  }

  @Test
  void otherFieldsThereAreNot() {
    assertThat(FieldNames.field("kleur")).isEmpty();
    assertThat(FieldNames.field("")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void everyKindGoesByItsCode(DocumentKind kind) {
    assertThat(FieldNames.kind(kind.name())).contains(kind);
    assertThat(FieldNames.kind(kind.name().toLowerCase(java.util.Locale.ROOT))).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Plan van Aanpak,ACTION_PLAN",
    "good-practice,GOOD_PRACTICE",
    "wet,STATUTE",
    "policy,POLICY_DOCUMENT"
  })
  void kindsGoByName(String typed, DocumentKind kind) {
    assertThat(FieldNames.kind(typed)).contains(kind);
  }

  @Test
  void namesAreComparedWithoutCapitalsDiacriticsAndHyphens() {
    assertThat(FieldNames.folded(" Súdwest-Fryslân ")).isEqualTo("sudwest fryslan");
    assertThat(FieldNames.language("Engels")).contains("en");
  }
}
