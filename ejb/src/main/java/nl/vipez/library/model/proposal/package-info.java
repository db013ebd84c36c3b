/**
 * What a document's own text says of it: title, kind, year, municipality, themes and language, each
 * with the place it was read from and how sure that is. Pure rules; may call {@code library.model},
 * {@code municipality.model}, {@code theme.model} and the JDK. Out of scope: deciding; a person
 * confirms.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.library.model.proposal;
