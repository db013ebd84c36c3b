package nl.vipez.web.relevance;

import java.util.List;
import java.util.stream.Collectors;
import nl.vipez.relevance.model.Pooled;
import nl.vipez.web.discovery.Segment;

/**
 * A document to judge, for the page.
 *
 * @param document its id
 * @param title its title
 * @param kind code of its kind
 * @param fictional whether it belongs to the demonstration
 * @param rank where it stands now, or a dash
 * @param trialRank where it would stand; empty without a change
 * @param own what the caller gave, or -1
 * @param counting the grade that counts, or empty
 * @param others what the others gave, in one line
 * @param passages its best passages, marked
 */
public record JudgeRow(
    String document,
    String title,
    String kind,
    boolean fictional,
    String rank,
    String trialRank,
    int own,
    String counting,
    String others,
    List<Passage> passages) {
  private static final int EXCERPT = 420;

  /**
   * A passage.
   *
   * @param page number of its part
   * @param type what the part is: PAGE, SLIDE, SHEET or SECTION
   * @param label what a person calls the part; may be empty
   * @param segments its text, marked
   */
  public record Passage(int page, String type, String label, List<Segment> segments) {}

  static JudgeRow of(Pooled one, String caller, boolean trial, Numbers numbers) {
    return new JudgeRow(
        one.document().id(),
        one.document().title(),
        one.document().kind(),
        one.document().fictional(),
        rank(one.rank()),
        trial ? rank(one.trialRank()) : "",
        one.own().orElse(-1),
        one.counting().isPresent() ? numbers.plain(one.counting().getAsDouble()) : "",
        one.grades().stream()
            .filter(grade -> !grade.curator().equals(caller))
            .map(grade -> grade.curator() + " " + grade.value())
            .collect(Collectors.joining(" · ")),
        one.document().passages().stream()
            .map(
                passage ->
                    new Passage(
                        passage.page(),
                        passage.type(),
                        passage.label(),
                        Segment.excerpt(passage.text(), passage.marks(), EXCERPT)))
            .toList());
  }

  private static String rank(int rank) {
    return rank == 0 ? "–" : String.valueOf(rank);
  }
}
