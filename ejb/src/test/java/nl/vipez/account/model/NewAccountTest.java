package nl.vipez.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewAccountTest {
  @Test
  void readsAUsernameWithoutCase() {
    assertThat(officer(" Officer.Emmen ", "GM0114").username()).isEqualTo("officer.emmen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "1abc", "naam met spatie", "é-naam", "import", "IMPORT", "a/b"})
  void refusesBadUsernames(String username) {
    assertThatThrownBy(() -> officer(username, "GM0114"))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.errors()).extracting(FieldError::field).containsExactly("username"));
  }

  @Test
  void wantsAMunicipalityExactlyForTheRolesThatHaveOne() {
    assertThatThrownBy(() -> new NewAccount("abc", "A", "", Role.OFFICER, Optional.empty()))
        .isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> new NewAccount("abc", "A", "", Role.CURATOR, Optional.of("GM0114")))
        .isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> officer("abc", "Emmen")).isInstanceOf(DomainException.class);
  }

  @Test
  void namesEveryBadFieldAtOnce() {
    assertThatThrownBy(() -> new NewAccount("", "", "geen adres", Role.OFFICER, Optional.empty()))
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.errors())
                    .extracting(FieldError::field)
                    .containsExactly("username", "displayName", "email", "municipality"));
  }

  @Test
  void aPasswordIsLongAndNotTheUsername() {
    assertThatThrownBy(() -> PasswordRule.check("emmen", "te kort")).hasMessageContaining("length");
    assertThatThrownBy(() -> PasswordRule.check("emmen", "ik woon in EMMEN hoor"))
        .hasMessageContaining("username");
    PasswordRule.check("emmen", "paard accu nietje goed");
  }

  private static NewAccount officer(String username, String municipality) {
    return new NewAccount(username, "Functie", "", Role.OFFICER, Optional.of(municipality));
  }
}
