package nl.vipez.relevance.model;

import java.util.List;

/**
 * What a list that was read in left behind.
 *
 * @param kept how many lines were kept
 * @param unknown what lines named that is not there, each once, at most 100
 */
public record Imported(int kept, List<String> unknown) {
  private static final int MOST = 100;

  /** Bounds the list. */
  public Imported {
    unknown = unknown.stream().distinct().limit(MOST).toList();
  }
}
