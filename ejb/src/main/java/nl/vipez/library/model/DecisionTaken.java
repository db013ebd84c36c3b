package nl.vipez.library.model;

import java.time.Instant;

/**
 * A decision as it was taken.
 *
 * @param version of which version
 * @param decision what
 * @param reason why; may be empty
 * @param by sign-in name of who decided
 * @param at when
 */
public record DecisionTaken(int version, Decision decision, String reason, String by, Instant at) {}
