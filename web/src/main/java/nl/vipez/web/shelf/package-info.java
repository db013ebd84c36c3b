/**
 * Screens and calls of what people keep: saved searches with alerts and feed, favourites, recently
 * opened, whether a document helped; and the curator's lists of what is asked. May call {@code
 * discovery}, {@code shelf} and the web packages for words and callers. Out of scope: the search
 * page itself ({@code web.discovery}).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.shelf;
