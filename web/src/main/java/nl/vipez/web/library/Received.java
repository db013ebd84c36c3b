package nl.vipez.web.library;

/**
 * What an upload answers.
 *
 * @param id of the document
 * @param state where it stands
 */
public record Received(String id, String state) {}
