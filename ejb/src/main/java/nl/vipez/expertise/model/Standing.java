package nl.vipez.expertise.model;

/**
 * Where one request stands, as ranking and the ledger need it.
 *
 * @param need number of the need
 * @param seeker CBS code of the municipality that asked
 * @param username account of the person asked, never shown
 * @param provider CBS code of that person's municipality
 * @param state where it stands
 */
public record Standing(
    long need, String seeker, String username, String provider, RequestState state) {}
