package nl.vipez.web.benchmark;

/**
 * A link that chooses something, the whole choice being in its address.
 *
 * @param label what is chosen
 * @param address within the application
 * @param chosen whether it is what the page shows now
 */
public record Choice(String label, String address, boolean chosen) {}
