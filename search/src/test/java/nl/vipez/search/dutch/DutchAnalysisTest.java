package nl.vipez.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchAnalysisTest {

  private static final DutchAnalysis DUTCH = new DutchAnalysis();

  private static Word word(String text) {
    List<Word> words = DUTCH.words(text);
    assertThat(words).hasSize(1);
    return words.getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "bedrijf, bedrijven",
    "huis, huizen",
    "kantoor, kantoren",
    "stad, steden",
    "loket, loketten",
    "ondernemer, ondernemers",
    "vergunning, vergunningen",
    "idee, ideeën",
    "industrie, industrieën",
    "ijsbaan, ĳsbaan",
    "cafe, cafés",
    "ozb, o.z.b.",
    "weg, wegen",
    "centrum, centra",
    "plan, plannen",
    "bestemmingsplan, bestemmingsplannen",
    "locatie, locaties",
    "gemeente, gemeentes",
    "openbaar, openbare",
    "bereikbaar, bereikbaarheid",
    "product, produkten",
    "winkellocatie, winkellokaties",
    "actieplan, aktieplannen",
    "structuurvisie, struktuurvisie"
  })
  void bringsFormsTogether(String one, String other) {
    assertThat(word(one).stem()).isEqualTo(word(other).stem());
  }

  @ParameterizedTest
  @CsvSource({
    "wonen, woning",
    "werk, wortel",
    "markt, merk",
    "plan, plein",
    "openbaar, open",
    "bereikbaar, bereiken"
  })
  void keepsWordsApart(String one, String other) {
    assertThat(word(one).stem()).isNotEqualTo(word(other).stem());
  }

  @ParameterizedTest
  @CsvSource({
    "ondernemersloket, loket", "bedrijventerreinen, terrein", "parkeervergunning, vergunning",
    "kantorenleegstand, leegstand", "winkeltijdenwet, winkeltijd", "bestemmingsplan, plan",
    "bedrijfswoning, woning", "wijkwinkelcentrum, centrum", "arbeidsmigranten, migrant"
  })
  void findsThePartOfACompound(String compound, String part) {
    CompoundSplitter splitter = new CompoundSplitter(WordList.bundled());
    DutchStem stem = new DutchStem();
    List<String> parts = splitter.split(word(compound).folded()).stream().map(stem::of).toList();
    assertThat(parts).contains(stem.of(part));
  }

  @ParameterizedTest
  @CsvSource({"kantoren", "bedrijven", "onderwijs", "voorwaarden", "huisvesting", "gemeente"})
  void leavesOtherWordsWhole(String whole) {
    assertThat(word(whole).parts()).isEmpty();
  }

  @Test
  void givesPartsInOrderAndWordsTheirPlaces() {
    assertThat(word("bedrijventerreinvisie").parts())
        .containsExactly("bedrijf", "terrein", "visie");
    List<Word> words = DUTCH.words("De Loketten, nu.");
    assertThat(words).extracting(Word::surface).containsExactly("de", "loketten", "nu");
    assertThat(words.getFirst().stopWord()).isTrue();
    assertThat(words.get(1).start()).isEqualTo(3);
    assertThat(words.get(1).end()).isEqualTo(11);
  }

  @Test
  void theWordListHoldsWhatItShould() {
    WordList words = WordList.bundled();
    assertThat(words.size()).isGreaterThan(300_000);
    assertThat(words.contains("loket")).isTrue();
    assertThat(words.contains("loketten")).isTrue();
    assertThat(words.contains("lokket")).isFalse();
    assertThat(words.contains("")).isFalse();
  }
}
