package nl.vipez.expertise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikeQuestionsTest {
  private static final List<AskedBefore> ASKED =
      List.of(
          asked(1, "Doorlooptijd van terrasvergunningen", "Hoe verkort je de doorlooptijd?"),
          asked(2, "Startersruimte", "Welke werkplekken zijn betaalbaar voor starters?"));

  @Test
  void findsAQuestionInOtherFormsOfItsWords() {
    assertThat(
            LikeQuestions.of("Wie heeft kortere doorlooptijden voor een terrasvergunning?", ASKED))
        .extracting(one -> one.need().id())
        .containsExactly(1L);
  }

  @Test
  void oneWordOrCommonWordsAreTooLittle() {
    assertThat(LikeQuestions.of("starters", ASKED)).isEmpty();
    assertThat(LikeQuestions.of("Welke andere gemeenten hebben hier ervaring mee?", ASKED))
        .isEmpty();
    assertThat(LikeQuestions.of("", ASKED)).isEmpty();
  }

  private static AskedBefore asked(long id, String title, String text) {
    return new AskedBefore(
        new Need(id, "GM0014", title, text, Set.of(), Optional.empty()), Optional.empty());
  }
}
