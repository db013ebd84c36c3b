package nl.vipez.search;

/**
 * A document with nearly the same text as another.
 *
 * @param id of the document
 * @param title as indexed
 */
public record NearDuplicate(String id, String title) {}
