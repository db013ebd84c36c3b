package nl.vipez.discovery.model;

import java.time.Instant;

/**
 * A search that a person keeps.
 *
 * @param id names it in the interface
 * @param name what its person called it
 * @param address query part of the search page's address, as {@link SearchAddress} writes it
 * @param frequency how often new finds are mailed
 * @param created when it was saved, UTC
 * @param looked when its finds were last looked at, UTC
 */
public record SavedSearch(
    String id,
    String name,
    String address,
    AlertFrequency frequency,
    Instant created,
    Instant looked) {}
