package nl.vipez.theme;

/**
 * Told within the transaction in which one theme went into another, so that whatever carries the
 * first carries the second when it commits.
 *
 * @param from code of the theme that is no longer offered
 * @param into code of the theme that took its place
 */
public record ThemesMerged(String from, String into) {}
