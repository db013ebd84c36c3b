package nl.vipez.discovery.model;

/**
 * Another document, to point at.
 *
 * @param id of the line of versions
 * @param title title
 */
public record DocumentTitle(String id, String title) {}
