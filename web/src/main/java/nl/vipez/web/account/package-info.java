/**
 * The caller's own account and the administrator's desk, on screen and in the REST interface.
 *
 * <p>May call {@code account}, {@code municipality}, {@code shared}, {@code web.security}, {@code
 * web.problem} and {@code web.locale}. Out of scope: signing in, which {@code web.security} does.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.account;
