/** Tests and measurements of the rules that call a figure doubtful. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model.discrepancy;
