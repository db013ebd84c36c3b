package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.search.SynonymGroup;
import nl.vipez.search.dutch.DutchAnalysis;
import nl.vipez.search.dutch.Word;
import org.junit.jupiter.api.Test;

class FieldVocabularyTest {

  private static final DutchAnalysis DUTCH = new DutchAnalysis();

  @Test
  void eachTermTellsSomethingAndDiffersFromTheOthersOfItsGroup() {
    for (SynonymGroup group : FieldVocabulary.groups()) {
      assertThat(group.terms()).as("%s", group.terms()).doesNotHaveDuplicates();
      assertThat(group.terms().stream().map(FieldVocabularyTest::stems).distinct().count())
          .as("%s", group.terms())
          .isGreaterThan(1);
      for (String term : group.terms()) {
        List<Word> words = TypedQuery.telling(DUTCH.words(term));
        assertThat(words).as(term).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(words).as(term).anyMatch(word -> word.stem().length() > 1);
      }
    }
  }

  @Test
  void noTermStandsInManyGroupsForThenItMeansTooMuch() {
    Map<String, Integer> groups = new HashMap<>();
    FieldVocabulary.groups()
        .forEach(group -> group.terms().forEach(term -> groups.merge(term, 1, Integer::sum)));
    assertThat(groups.values()).allMatch(count -> count <= 2);
  }

  private static String stems(String term) {
    return TypedQuery.telling(DUTCH.words(term)).stream().map(Word::stem).toList().toString();
  }
}
