package nl.vipez.discovery.model;

import java.time.Instant;

/**
 * A document that a saved search finds.
 *
 * @param document with the passages that fit
 * @param foundAt since when it is found for this person, UTC
 */
public record Find(FoundDocument document, Instant foundAt) {}
