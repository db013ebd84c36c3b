/**
 * The steering group on screen and by REST: proposals, discussion, votes, and what changes in the
 * next round.
 *
 * <p>May call {@code steering}, {@code benchmark}, {@code account}, {@code circle} through their
 * services, {@code web.catalogue}'s words and fields and what every page shares. Out of scope:
 * every rule.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.steering;
