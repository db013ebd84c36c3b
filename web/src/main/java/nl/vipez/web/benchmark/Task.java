package nl.vipez.web.benchmark;

/**
 * Something that waits for the caller.
 *
 * @param title what to do
 * @param why what depends on it
 * @param address where to do it
 */
public record Task(String title, String why, String address) {}
