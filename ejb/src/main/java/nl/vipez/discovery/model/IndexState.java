package nl.vipez.discovery.model;

/**
 * How this node's index follows the library.
 *
 * @param appliedChange the number of the last change it took over
 * @param lastChange the number of the last change there is
 * @param rebuilding whether it is being built anew, while the old one goes on being searched
 * @param done how many documents the new one has
 * @param total how many it will have
 */
public record IndexState(
    long appliedChange, long lastChange, boolean rebuilding, int done, int total) {}
