package nl.vipez.web.benchmark;

/**
 * A colleague with the reason for the proposal.
 *
 * @param name function
 * @param municipality name of the municipality
 * @param initials two letters
 * @param why the reason, in a sentence
 * @param address where to ask
 * @param askLabel what asking this one is called
 */
public record ColleagueRow(
    String name,
    String municipality,
    String initials,
    String why,
    String address,
    String askLabel) {}
