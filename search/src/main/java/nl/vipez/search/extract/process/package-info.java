/**
 * The server's side of extraction: {@link nl.vipez.search.extract.process.ForkedTextExtractor}
 * keeps warm worker processes and hands them files; {@link
 * nl.vipez.search.extract.process.ScanProgram} looks for the program that reads scans.
 *
 * <p>May call {@code nl.vipez.search.extract}, {@code .extract.protocol} and the JDK. Out of scope:
 * any parser of files.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.extract.process;
