package nl.vipez.search;

/**
 * How many of the documents found carry a value.
 *
 * @param value the facet's value
 * @param count 1 or more
 */
public record FacetCount(String value, long count) {}
