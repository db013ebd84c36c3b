/**
 * Figures as files: a table with its definitions written as CSV, XLSX or ODS. May call {@code
 * benchmark.model}. Out of scope: which figures; they come in as the caller may see them.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.export;
