/**
 * Who is calling, and what every request must pass: sign-in, protection against forged requests,
 * security headers, the list of what strangers may reach.
 *
 * <p>May call {@code account}, {@code shared}, {@code web.problem} and {@code web.locale}. Out of
 * scope: who sees which document or figure ({@code nl.vipez.audience}).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.security;
