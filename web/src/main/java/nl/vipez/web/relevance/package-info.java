/**
 * The relevance bench: its page and its REST interface, for curators. May call {@code relevance},
 * {@code theme}, and what pages share.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.relevance;
