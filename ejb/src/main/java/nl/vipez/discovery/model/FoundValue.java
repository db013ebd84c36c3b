package nl.vipez.discovery.model;

/**
 * A facet's value.
 *
 * @param value code
 * @param count documents the caller may see that carry it, 1 or more
 */
public record FoundValue(String value, long count) {}
