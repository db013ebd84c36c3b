package nl.vipez.expertise.model;

import java.util.Optional;

/**
 * A question that was asked before.
 *
 * @param need the question
 * @param outcome what came of it, once told
 */
public record AskedBefore(Need need, Optional<String> outcome) {}
