/**
 * The rules that call a figure doubtful, how doubtful and how much it matters, and the steps of the
 * dialogue about it; DESIGN section 2, "Discrepancy analysis". Pure values and functions.
 *
 * <p>May call {@code benchmark.model}, {@code shared} and the JDK only. Out of scope: which figures
 * there are, who may see them, and in what words a rule speaks.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model.discrepancy;
