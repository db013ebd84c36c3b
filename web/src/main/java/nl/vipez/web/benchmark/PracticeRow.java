package nl.vipez.web.benchmark;

/**
 * A document with the reason it is shown.
 *
 * @param title its title
 * @param address of the document at the page that matters
 * @param facts kind, municipality, year and length, in one line
 * @param why the reason; empty in a list that needs none
 * @param fictional whether it was made up for the demonstration
 */
public record PracticeRow(
    String title, String address, String facts, String why, boolean fictional) {}
