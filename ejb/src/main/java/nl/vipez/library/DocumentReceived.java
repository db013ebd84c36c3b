package nl.vipez.library;

/**
 * Told when a file waits to be read.
 *
 * @param document its line
 */
record DocumentReceived(String document) {}
