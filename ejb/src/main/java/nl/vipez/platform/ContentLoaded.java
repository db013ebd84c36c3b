package nl.vipez.platform;

/**
 * Told once per start, when every step of the content is there; an observer that throws makes the
 * loading fail.
 *
 * @param demonstration whether the demonstration content is among it
 */
public record ContentLoaded(boolean demonstration) {}
