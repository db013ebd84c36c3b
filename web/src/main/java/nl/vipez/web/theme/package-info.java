/**
 * Themes, synonyms and words: the editor and the REST interface. May call {@code theme}, {@code
 * discovery} for how far analysing again is, and {@code relevance} for what a change would do.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.theme;
