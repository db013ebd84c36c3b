/**
 * Rounds of the benchmark, and the circles of comparable municipalities in each.
 *
 * <p>May call {@code municipality}, {@code platform} and {@code shared}. Out of scope: meetings and
 * the composition of circles (later), figures (benchmark).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.circle;
