/** Tests of entering figures. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.entry;
