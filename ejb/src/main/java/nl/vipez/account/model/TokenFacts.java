package nl.vipez.account.model;

import java.time.Instant;

/**
 * A personal token as its owner sees it; the secret itself is shown once, when made.
 *
 * @param id names it in the interface
 * @param name what its owner called it
 * @param created when it was made, UTC
 */
public record TokenFacts(String id, String name, Instant created) {}
