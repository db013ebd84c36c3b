/**
 * Searching over HTTP and on screen. May call the features {@code discovery} and {@code library},
 * and the labels of {@code web.library}; no rule lives here.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.discovery;
