/**
 * The expertise exchange on the web: REST resources and the pages under {@code /expertise}. Thin:
 * the rules live in {@code nl.vipez.expertise}. May call features' services; the words people read
 * stand in its message bundles.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.expertise;
