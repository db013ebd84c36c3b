/**
 * Themes and the twelve categories: what documents, needs and indicators are about; and the words
 * curators keep beside them: synonyms of no theme, and words that are taken apart in a way of their
 * own. Whoever carries a theme hears of {@link nl.vipez.theme.ThemesMerged}.
 *
 * <p>May call {@code account} (who the caller is), {@code platform} and {@code shared}. Out of
 * scope: indicators themselves (benchmark), documents (library), what search does with the words
 * (discovery).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.theme;
