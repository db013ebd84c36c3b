/**
 * How weights are learned from what came of matches, as pure functions: grades of outcomes, a
 * non-negative least-squares fit within each need, and what it is worth on needs it has not seen.
 * May call {@code expertise.model}, {@code shared} and the JDK only; nothing here puts a weight in
 * force.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise.model.learning;
