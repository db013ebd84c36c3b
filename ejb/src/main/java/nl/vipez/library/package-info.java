/**
 * The knowledge library: lines of document versions, the store of files, their states and
 * decisions, the text drawn from them in the background, what is computed of that text
 * (fingerprints, proposed metadata), what curators and owners do with them and its history, and the
 * change rows that the index follows.
 *
 * <p>May call {@code audience}, {@code account}, {@code theme}, {@code municipality}, {@code
 * platform}, {@code shared}, and {@code nl.vipez.search.extract} for the text. Out of scope:
 * finding documents, which {@code discovery} does.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.library;
