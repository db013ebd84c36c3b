package nl.vipez.search;

/**
 * A document as it stands in the index, to compare with where it came from.
 *
 * @param id the document's id
 * @param fingerprint {@link SearchDocument#fingerprint()} of what was taken in; empty when unknown
 * @param whole whether all of its passages are there
 */
public record IndexEntry(String id, String fingerprint, boolean whole) {}
