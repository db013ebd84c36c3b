/**
 * What every feature shares: the root of domain errors and the problems it can carry.
 *
 * <p>Plain Java only (java.*), so that the pure rules in every {@code .model} may use it. Out of
 * scope: anything that knows the container, a database or a feature.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.shared;
