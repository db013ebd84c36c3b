package nl.vipez.discovery.model;

import java.util.Optional;

/**
 * What someone may be about to type.
 *
 * @param text the word or title
 * @param document the document of that title; empty for a word
 */
public record TypedAhead(String text, Optional<String> document) {}
