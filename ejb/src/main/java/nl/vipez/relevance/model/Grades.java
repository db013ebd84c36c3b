package nl.vipez.relevance.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All grades given for one query.
 *
 * @param all one a document and curator
 */
public record Grades(List<Grade> all) {

  /** Copies the list. */
  public Grades {
    all = List.copyOf(all);
  }

  /** The grade that counts, by document. */
  public Map<String, Double> counting() {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                Grade::document,
                Collectors.collectingAndThen(
                    Collectors.mapping(Grade::value, Collectors.toList()), Ndcg::median)));
  }

  /** The grades of one document, by curator. */
  public List<Grade> of(String document) {
    return all.stream().filter(grade -> grade.document().equals(document)).toList();
  }

  /** What this curator gave. */
  public Optional<Integer> by(String curator, String document) {
    return of(document).stream()
        .filter(grade -> grade.curator().equals(curator))
        .map(Grade::value)
        .findFirst();
  }
}
