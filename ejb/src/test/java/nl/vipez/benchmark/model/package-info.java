/** Worked examples of the rules of benchmark. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model;
