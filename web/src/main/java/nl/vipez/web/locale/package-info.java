/**
 * The language of the caller, for screens and for the REST interface.
 *
 * <p>May call the JDK and Jakarta only. Out of scope: the sentences themselves, which stand in
 * message bundles beside each feature.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.locale;
