/**
 * How often a verdict of an area is right, on simulated circles whose true values are known; tables
 * and findings: docs/adr/0023-verdict-simulation.md.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.verdict;
