/**
 * The validation of figures: the rules run on all participants together, the dialogue about what
 * they find, and the course of a round from open to published.
 *
 * <p>May call what {@code benchmark} may. Reads and corrects figures through {@link
 * nl.vipez.benchmark.FigureDesk}. Out of scope: how a rule works ({@code model.discrepancy}), and
 * in what words it speaks (web).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.validation;
