package nl.vipez.relevance.model;

import java.util.List;

/**
 * A query that a change makes find more, or fewer.
 *
 * @param text the query
 * @param stored whether it is a stored query; else one of the words changed
 * @param before how many documents it finds now
 * @param after how many it would find
 * @param added words it would be searched by besides, each in a document the caller may see
 */
public record Widened(String text, boolean stored, long before, long after, List<String> added) {

  /** Copies the list. */
  public Widened {
    added = List.copyOf(added);
  }
}
