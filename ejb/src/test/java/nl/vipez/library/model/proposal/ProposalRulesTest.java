package nl.vipez.library.model.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.library.model.proposal.Proposal.Field;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Province;
import nl.vipez.theme.model.Theme;
import org.junit.jupiter.api.Test;

class ProposalRulesTest {
  private static final Province UTRECHT = new Province("26", "Utrecht");
  private static final Province LIMBURG = new Province("31", "Limburg");
  private static final Province NORTH_HOLLAND = new Province("27", "Noord-Holland");
  private static final Province BRABANT = new Province("30", "Noord-Brabant");
  private static final List<Municipality> MUNICIPALITIES =
      List.of(
          municipality("GM0344", "Utrecht", UTRECHT, Optional.empty()),
          municipality("GM0342", "Soest", UTRECHT, Optional.empty()),
          municipality("GM0373", "Bergen (NH.)", NORTH_HOLLAND, Optional.empty()),
          municipality("GM0893", "Bergen (L.)", LIMBURG, Optional.empty()),
          municipality("GM0748", "Bergen op Zoom", BRABANT, Optional.empty()),
          municipality("GM0689", "Giessenlanden", UTRECHT, Optional.of(2018)),
          municipality("GM0518", "'s-Gravenhage", NORTH_HOLLAND, Optional.empty()));
  private static final List<Theme> THEMES =
      List.of(
          theme("BUSINESS_DESK", "Ondernemersloket", "bedrijvenloket", "loket"),
          theme("CITY_CENTRE", "Binnenstad", "centrum"),
          theme("PARKING", "Parkeren", "parkeerplaats", "blauwe zone"));

  private static Municipality municipality(
      String code, String name, Province province, Optional<Integer> until) {
    return new Municipality(code, name, province, 2010, until, Optional.empty(), Optional.empty());
  }

  private static Theme theme(String code, String nl, String... synonyms) {
    return new Theme(code, nl, nl, List.of(synonyms), Set.of(), Set.of());
  }

  private static List<Proposal> propose(String... pages) {
    List<TextOfPart> parts = new ArrayList<>();
    for (String page : pages) {
      parts.add(new TextOfPart(parts.size() + 1, "PAGE", "", List.of(), page));
    }
    return new ProposalRules(MUNICIPALITIES, THEMES, Map.of("CITY_CENTRE", 6.0), 2026)
        .propose(parts);
  }

  private static Optional<Proposal> one(Field field, String... pages) {
    return propose(pages).stream().filter(proposal -> proposal.field() == field).findFirst();
  }

  private static String value(Field field, String... pages) {
    return one(field, pages).map(Proposal::value).orElse("");
  }

  @Test
  void theTitleIsWhatTheLabelSays() {
    String page = "Toelichting\nPlan:\n\nOude Haven\n\nPlantype:\n\nbestemmingsplan\n";
    assertThat(value(Field.TITLE, page)).isEqualTo("Bestemmingsplan Oude Haven");
  }

  @Test
  void thePlaceShownIsWhereTheWordStands() {
    String page = "Toelichting\nPlan:\n\nOude Haven\n\nPlantype:\n\nbestemmingsplan\n";
    assertThat(one(Field.KIND, page).orElseThrow().evidence().snippet())
        .as("not the name of the plan, which says nothing of its kind")
        .contains("bestemmingsplan");
    String parking =
        "Plan:\n\nOude Haven\n\nPlantype:\n\nparkeren\n\nMeer over parkeren. Ook parkeren.";
    assertThat(one(Field.THEMES, parking).orElseThrow().evidence().snippet()).contains("parkeren");
  }

  @Test
  void aSortAloneTakesTheNextLineAlong() {
    assertThat(value(Field.TITLE, "TOELICHTING\n\nVAN HET\n\nBESTEMMINGSPLAN\n\nHAVENKWARTIER\n"))
        .isEqualTo("BESTEMMINGSPLAN HAVENKWARTIER");
  }

  @Test
  void imprintsDatesAndContentsAreNoTitle() {
    assertThat(
            value(
                Field.TITLE,
                "Gemeente Soest · Good practice · 2021\n\n"
                    + "1.1 Aanleiding\n"
                    + "12 maart 2021\n"
                    + "Eén loket voor de markt\n"))
        .isEqualTo("Eén loket voor de markt");
  }

  @Test
  void theYearIsThatOfTheAdoptionAndShowsWhere() {
    Proposal year =
        one(
                Field.YEAR,
                "Nota Markten 2018\nOntwerp: 4 mei 2018\nVastgesteld: 12 maart 2019\n",
                "De oude nota is vastgesteld op 3 juni 2009 en gold lang.")
            .orElseThrow();
    assertThat(year.value()).isEqualTo("2019");
    assertThat(year.evidence().page()).isEqualTo(1);
    assertThat(year.evidence().snippet()).contains("Vastgesteld: 12 maart 2019");
    assertThat(year.sure()).isTrue();
  }

  @Test
  void aYearInRunningTextIsAMentionThatTheTitleOutdoes() {
    assertThat(
            value(
                Field.YEAR,
                "Werkplan loket 2024\n\n"
                    + "Het vorige plan werd door de raad vastgesteld op 5 juli 2016 en is in de"
                    + " jaren daarna in delen uitgevoerd.\n"))
        .isEqualTo("2024");
  }

  @Test
  void noYearIsReadFromTheFuture() {
    assertThat(one(Field.YEAR, "Visie 2045\nEen blik vooruit\n")).isEmpty();
  }

  @Test
  void aPlanCarriesTheCodeOfItsMunicipality() {
    Proposal found =
        one(Field.MUNICIPALITY, "IMRO-idn: NL.IMRO.0689.BP1102-vast\ngemeente Utrecht\n")
            .orElseThrow();
    assertThat(found.value()).as("of its time, though it ended in 2018").isEqualTo("GM0689");
    assertThat(found.evidence().snippet()).contains("NL.IMRO.0689");
  }

  @Test
  void aProvinceOfTheSameNameDoesNotCount() {
    assertThat(
            value(
                Field.MUNICIPALITY,
                "De provincie Utrecht stelt kaders. Utrecht. Provincie Utrecht. De gemeente Soest"
                    + " voert uit.\n"))
        .isEqualTo("GM0342");
  }

  @Test
  void theLongestNameIsMeant() {
    assertThat(value(Field.MUNICIPALITY, "De gemeente Bergen op Zoom en haar binnenstad\n"))
        .isEqualTo("GM0748");
  }

  @Test
  void ofTwoWithOneNameTheProvinceDecides() {
    String page = "De gemeente Bergen\nLigging in de provincie Limburg, dicht bij de Maas\n";
    assertThat(value(Field.MUNICIPALITY, page)).isEqualTo("GM0893");
  }

  @Test
  void otherNamesOfAMunicipalityAreKnown() {
    assertThat(value(Field.MUNICIPALITY, "Gemeente Den Haag\n")).isEqualTo("GM0518");
  }

  @Test
  void wordsThatEveryDocumentUsesWeighLittle() {
    String text =
        "Het loket helpt. Bij het bedrijvenloket in het centrum. Het centrum is druk. Loketten in"
            + " het centrum. Ondernemersloket open. Het centrum. "
            + "Verder gaat het over van alles en nog wat dat hier niet toe doet. ".repeat(20);
    List<String> themes =
        propose(text).stream()
            .filter(proposal -> proposal.field() == Field.THEMES)
            .map(Proposal::value)
            .toList();
    assertThat(themes).containsExactly("BUSINESS_DESK");
  }

  @Test
  void slidesMakeAPresentationAndWordsTheRest() {
    List<TextOfPart> slides =
        List.of(new TextOfPart(1, "SLIDE", "", List.of(), "Grondprijzen\nsamen rekenen"));
    assertThat(new ProposalRules(MUNICIPALITIES, THEMES, Map.of(), 2026).propose(slides))
        .anyMatch(
            proposal -> proposal.field() == Field.KIND && proposal.value().equals("PRESENTATION"));
    assertThat(value(Field.KIND, "Accountplan haven 2024\n")).isEqualTo("ACCOUNT_PLAN");
    assertThat(value(Field.KIND, "Plan van aanpak klachten\n")).isEqualTo("ACTION_PLAN");
  }

  @Test
  void theLanguageIsToldByItsSmallWords() {
    assertThat(value(Field.LANGUAGE, "The plan of the town and its businesses for the year\n"))
        .isEqualTo("en");
    assertThat(value(Field.LANGUAGE, "Het plan van de stad en een visie op het jaar\n"))
        .isEqualTo("nl");
    assertThat(one(Field.LANGUAGE, "12 34 56\n")).isEmpty();
  }

  @Test
  void anEmptyTextProposesNothing() {
    assertThat(propose("")).isEmpty();
    assertThat(new ProposalRules(MUNICIPALITIES, THEMES, Map.of(), 2026).propose(List.of()))
        .isEmpty();
  }
}
