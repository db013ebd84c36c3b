package nl.vipez.library.model.difference;

/**
 * A run of words.
 *
 * @param text the words
 * @param changed whether they stand on this side alone
 */
public record Segment(String text, boolean changed) {}
