/**
 * What programs may know of the server itself without signing in: how far it is with loading, and
 * the contract of the REST interface.
 *
 * <p>May call {@code nl.vipez.platform}. Out of scope: anything about municipalities or people.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.platform;
