/**
 * The relevance bench: stored queries, curators' grades of their results, and changes of synonyms,
 * themes and weights that are measured before they are put to use and can be taken back after. For
 * curators alone; everything is asked in the name of the caller, so that grades never tell of a
 * document the caller may not see.
 *
 * <p>May call {@code discovery} (the search itself, under a trial setting), {@code library} (names
 * of files), {@code theme} (publishing a change), {@code account}, {@code search} (weights), {@code
 * platform} and {@code shared}. Out of scope: how results are ranked.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.relevance;
