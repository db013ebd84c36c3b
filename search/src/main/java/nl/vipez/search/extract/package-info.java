/**
 * Text out of files, per page, slide, sheet or section. The face is {@link
 * nl.vipez.search.extract.TextExtractor} and its records; {@code .process} forks the workers,
 * {@code .worker} is what runs in them, {@code .protocol} is what they say to each other.
 *
 * <p>May call {@code nl.vipez.search} (for the parts) and the JDK. Out of scope: storing anything,
 * deciding what a document is.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.extract;
