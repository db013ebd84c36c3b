package nl.vipez.discovery.model;

import java.util.Optional;

/**
 * How far a comparison is.
 *
 * @param running whether one runs now
 * @param done how much of it is done
 * @param total how much there is to do; 0 while that is not known
 * @param failed whether the last one broke off
 * @param last what the last one found
 */
public record CheckState(
    boolean running, int done, int total, boolean failed, Optional<CheckReport> last) {}
