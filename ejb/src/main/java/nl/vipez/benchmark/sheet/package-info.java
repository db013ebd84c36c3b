/**
 * Spreadsheets, XLSX and ODS, read into and written from the same plain cells. May call {@code
 * shared} only; knows no indicator. A file is bounded in size, unpacked size, rows and cells before
 * its cells are believed, and nothing in it is run or fetched: formulas give their last result,
 * macros and links are not read.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.sheet;
