package nl.vipez.relevance.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * All stored queries before and after a change.
 *
 * @param queries one a query
 * @param difference over the queries that have a measure
 */
public record Comparison(List<Compared> queries, Difference difference) {

  /** Copies the list. */
  public Comparison {
    queries = List.copyOf(queries);
  }

  /** Of these queries. */
  public static Comparison of(List<Compared> queries) {
    return new Comparison(
        queries,
        Difference.of(
            queries.stream()
                .map(Compared::difference)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList()));
  }

  /** The mean of a figure over the queries that have it; empty when none has. */
  public OptionalDouble mean(Function<Compared, OptionalDouble> figure) {
    return queries.stream()
        .map(figure)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }
}
