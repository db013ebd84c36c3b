/**
 * What the server and a worker say to each other: one {@link
 * nl.vipez.search.extract.protocol.Request} in, one {@link nl.vipez.search.extract.Extraction} out,
 * each with its length before it.
 *
 * <p>May call {@code nl.vipez.search.extract}, {@code nl.vipez.search} and the JDK. Out of scope:
 * processes and parsers.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.extract.protocol;
