package nl.vipez.library;

/**
 * Told when the text of a version was kept.
 *
 * @param document its line
 */
record DocumentRead(String document) {}
