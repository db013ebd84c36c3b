/** Formulas and units by worked examples. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.formula;
