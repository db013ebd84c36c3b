/** Tests of reading and writing spreadsheets. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.sheet;
