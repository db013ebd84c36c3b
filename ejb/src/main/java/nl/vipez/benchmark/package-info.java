/**
 * The figures: indicators and their formulas, observations with their vintages, positions, areas,
 * profiles, comparisons and aggregates.
 *
 * <p>May call {@code municipality}, {@code circle}, {@code theme}, {@code audience}, {@code
 * platform}. Every way out of a figure passes the caller's audience. Out of scope: the discrepancy
 * dialogue and the states of a round ({@code benchmark.validation}).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark;
