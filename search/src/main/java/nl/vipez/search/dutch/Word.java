package nl.vipez.search.dutch;

import java.util.List;

/**
 * A word of a text, as the index knows it.
 *
 * @param surface as it stands in the text, in small letters
 * @param folded the surface without diacritics
 * @param stem what it is indexed as
 * @param parts the stems of a compound's smallest parts, in order; empty for no compound
 * @param stopWord whether it says nothing by itself (de, en, van)
 * @param start first UTF-16 unit in the text
 * @param end one past the last UTF-16 unit
 */
public record Word(
    String surface,
    String folded,
    String stem,
    List<String> parts,
    boolean stopWord,
    int start,
    int end) {}
