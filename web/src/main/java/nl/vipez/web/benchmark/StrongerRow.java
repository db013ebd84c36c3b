package nl.vipez.web.benchmark;

/**
 * A comparable municipality that does better, with the reason.
 *
 * @param name its name
 * @param why likeness, score and the indicators it is better at
 * @param address of the comparison with it
 */
public record StrongerRow(String name, String why, String address) {}
