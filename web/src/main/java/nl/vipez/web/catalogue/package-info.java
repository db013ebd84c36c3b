/**
 * The catalogue of indicators on screen and by REST: the list, one definition with its history, the
 * form that changes it, and the check of a formula.
 *
 * <p>May call {@code benchmark}, {@code theme}, {@code municipality}, {@code circle}, {@code
 * account} through their services, {@code web.benchmark}'s words and what every page shares. Out of
 * scope: every rule; proposals of the steering group (web.steering).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.catalogue;
