package nl.vipez.relevance.model;

import java.time.Instant;

/**
 * What one curator thinks of one document for one query.
 *
 * @param document id of its line
 * @param curator who
 * @param value 0 not about it, 1 in passing, 2 clearly on the topic, 3 speaks directly to it
 * @param at when
 */
public record Grade(String document, String curator, int value, Instant at) {
  /** The highest grade. */
  public static final int HIGHEST = 3;
}
