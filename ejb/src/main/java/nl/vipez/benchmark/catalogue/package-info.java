/**
 * Keeps the catalogue of indicators: every definition that ever held, who changed it and why, and
 * the check of a formula before it is used.
 *
 * <p>May call {@code benchmark.model}, {@code benchmark.formula}, {@code account.model}, {@code
 * shared}, {@code platform}. Out of scope: figures (the root of the feature recomputes them when a
 * definition changes) and who votes on a change (steering).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.catalogue;
