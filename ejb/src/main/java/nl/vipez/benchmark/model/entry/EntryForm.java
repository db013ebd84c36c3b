package nl.vipez.benchmark.model.entry;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is asked of one municipality about one year.
 *
 * @param municipality CBS code
 * @param year the year the figures are about
 * @param questions in the order of the catalogue, those about base figures after the others of
 *     their category
 * @param made indicators that are made of the base figures among them
 */
public record EntryForm(String municipality, int year, List<Question> questions, List<Made> made) {

  /** Copies both. */
  public EntryForm {
    questions = List.copyOf(questions);
    made = List.copyOf(made);
  }

  /** The indicators that an answer to this question helps to make. */
  public List<Made> madeOf(String code) {
    return made.stream().filter(one -> one.parts().contains(code)).toList();
  }

  /** The questions of a category, 1 to 12. */
  public List<Question> of(int category) {
    return questions.stream().filter(one -> one.indicator().category() == category).toList();
  }

  /** The question about this indicator. */
  public Optional<Question> question(String indicator) {
    return questions.stream().filter(one -> one.indicator().code().equals(indicator)).findFirst();
  }

  /** How far each category is, by number. */
  public SortedMap<Integer, Count> progress() {
    SortedMap<Integer, Count> all = new TreeMap<>();
    for (Question one : questions) {
      Count more = new Count(one.answer().done() ? 1 : 0, 1);
      all.merge(one.indicator().category(), more, Count::plus);
    }
    return all;
  }

  /** How far the whole is. */
  public Count total() {
    return progress().values().stream().reduce(new Count(0, 0), Count::plus);
  }

  /**
   * So many of so many.
   *
   * @param done answered
   * @param all asked
   */
  public record Count(int done, int all) {

    Count plus(Count other) {
      return new Count(done + other.done, all + other.all);
    }

    /** What is left. */
    public int left() {
      return all - done;
    }
  }
}
