package nl.vipez.library.model;

/**
 * A row of the change log: something about what may be found of this document changed.
 *
 * @param number handed out in commit order, from 1, without gaps
 * @param documentId which document
 */
public record DocumentChange(long number, String documentId) {}
