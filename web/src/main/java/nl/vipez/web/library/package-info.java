/**
 * The library over HTTP and on screen: uploading, reading, deciding. May call the feature {@code
 * library} and, for labels, {@code municipality} and {@code theme}; no rule lives here.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.library;
