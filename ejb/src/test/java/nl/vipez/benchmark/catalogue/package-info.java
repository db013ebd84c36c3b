/** The catalogue on a database in memory. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.catalogue;
