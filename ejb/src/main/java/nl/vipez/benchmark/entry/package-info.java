/**
 * Figures handed in by municipalities: the entry desk behind the screen, tables handed in, and the
 * spreadsheets that are filled in offline.
 *
 * <p>May call the benchmark's root ({@code FigureIntake}, {@code KnownFigures}, {@code
 * Indicators}), its {@code sheet} and {@code model}, and what the benchmark may call. Out of scope:
 * whether a figure is doubtful.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.entry;
