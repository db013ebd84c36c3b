package nl.vipez.audience.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every role against every visibility and owner. The caller of a municipality works for GM0001,
 * whose predecessor is GM0009; GM0002 is in its circle, GM0003 is in neither.
 */
class AudienceTest {
  private static final String OWN = "GM0001";
  private static final String PREDECESSOR = "GM0009";
  private static final String CIRCLE = "GM0002";
  private static final String ELSEWHERE = "GM0003";

  /** One column an owner: own, predecessor, circle, elsewhere, none; + is visible. */
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "stranger,     PUBLIC,       +++++",
    "stranger,     PARTICIPANTS, -----",
    "stranger,     CIRCLE,       -----",
    "stranger,     MUNICIPALITY, -----",
    "officer,      PUBLIC,       +++++",
    "officer,      PARTICIPANTS, +++++",
    "officer,      CIRCLE,       +++--",
    "officer,      MUNICIPALITY, ++---",
    "coordinator,  PUBLIC,       +++++",
    "coordinator,  PARTICIPANTS, +++++",
    "coordinator,  CIRCLE,       +++--",
    "coordinator,  MUNICIPALITY, ++---",
    "leader,       PUBLIC,       +++++",
    "leader,       PARTICIPANTS, +++++",
    "leader,       CIRCLE,       +++--",
    "leader,       MUNICIPALITY, ++---",
    "curator,      PUBLIC,       +++++",
    "curator,      PARTICIPANTS, +++++",
    "curator,      CIRCLE,       +++++",
    "curator,      MUNICIPALITY, +++++",
    "analyst,      PUBLIC,       +++++",
    "analyst,      PARTICIPANTS, +++++",
    "analyst,      CIRCLE,       -----",
    "analyst,      MUNICIPALITY, -----",
    "steering,     PUBLIC,       +++++",
    "steering,     PARTICIPANTS, -----",
    "steering,     CIRCLE,       -----",
    "steering,     MUNICIPALITY, -----",
    "administrator,PUBLIC,       +++++",
    "administrator,PARTICIPANTS, +++++",
    "administrator,CIRCLE,       -----",
    "administrator,MUNICIPALITY, -----",
  })
  void opensPublishedDocuments(String role, Visibility visibility, String expected) {
    Audience audience = of(role);
    StringBuilder seen = new StringBuilder();
    for (String owner : Arrays.asList(OWN, PREDECESSOR, CIRCLE, ELSEWHERE, "")) {
      Optional<String> code = Optional.of(owner).filter(one -> !one.isEmpty());
      seen.append(audience.mayReadPublished(visibility, code) ? '+' : '-');
    }
    assertThat(seen).hasToString(expected);
  }

  @ParameterizedTest(name = "{0}: own, predecessor, circle, elsewhere {1}")
  @CsvSource({
    "stranger, ----", "officer, ++--", "coordinator, ++--", "leader, ++--",
    "curator, ++++", "analyst, ----", "steering, ----", "administrator, ----",
  })
  void opensUnpublishedDocumentsToTheOwnersPeopleAndCurators(String role, String expected) {
    StringBuilder seen = new StringBuilder();
    for (String owner : Arrays.asList(OWN, PREDECESSOR, CIRCLE, ELSEWHERE)) {
      seen.append(of(role).mayReadUnpublished("somebody", Optional.of(owner)) ? '+' : '-');
    }
    assertThat(seen).hasToString(expected);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensAnUnpublishedDocumentToItsUploader(Role role) {
    assertThat(of(role.code()).mayReadUnpublished("me", Optional.of(ELSEWHERE))).isTrue();
  }

  @Test
  void aStrangerIsNobodysUploader() {
    assertThat(of("stranger").mayReadUnpublished("", Optional.empty())).isFalse();
  }

  /** Columns: own, predecessor, consenting, not consenting. */
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "stranger,      CBS,       ----",
    "stranger,      OWN,       ----",
    "officer,       CBS,       ++++",
    "officer,       IV3,       ++++",
    "officer,       CBS_IV3,   ++++",
    "officer,       OWN,       +++-",
    "officer,       FICTIONAL, +++-",
    "officer,       KVK,       +++-",
    "coordinator,   OWN,       +++-",
    "leader,        OWN,       +++-",
    "analyst,       OWN,       ++++",
    "analyst,       FICTIONAL, ++++",
    "curator,       CBS,       ++++",
    "curator,       OWN,       ----",
    "steering,      CBS,       ++++",
    "steering,      OWN,       ----",
    "administrator, IV3,       ++++",
    "administrator, FICTIONAL, ----",
  })
  void opensFigures(String role, FigureSource source, String expected) {
    StringBuilder seen = new StringBuilder();
    for (String municipality : Arrays.asList(OWN, PREDECESSOR, CIRCLE, ELSEWHERE)) {
      seen.append(of(role).mayReadFigure(source, municipality) ? '+' : '-');
    }
    assertThat(seen).hasToString(expected);
  }

  @Test
  void listsForTheIndexExactlyWhatItOpensOneByOne() {
    for (Visibility visibility : EnumSet.allOf(Visibility.class)) {
      Optional<Set<String>> owners = of("officer").documents().get(visibility);
      for (String owner : Arrays.asList(OWN, PREDECESSOR, CIRCLE, ELSEWHERE)) {
        boolean listed = owners != null && owners.map(set -> set.contains(owner)).orElse(true);
        assertThat(of("officer").mayReadPublished(visibility, Optional.of(owner)))
            .isEqualTo(listed);
      }
    }
  }

  private static Audience of(String code) {
    Optional<Role> role = Role.ofCode(code);
    boolean local = role.map(Role::ofMunicipality).orElse(false);
    Caller caller =
        new Caller(
            role.map(any -> "me").orElse(""),
            "",
            role,
            local ? Optional.of(OWN) : Optional.empty());
    return new Audience(
        caller,
        local ? Set.of(OWN, PREDECESSOR) : Set.of(),
        local ? Set.of(OWN, PREDECESSOR, CIRCLE) : Set.of(),
        Set.of(CIRCLE));
  }
}
