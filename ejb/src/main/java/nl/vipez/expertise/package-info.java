/**
 * Couples those who ask for experience with those who have it: needs, offers, ranked matches and
 * the requests that follow.
 *
 * <p>May call {@code benchmark}, {@code discovery}, {@code municipality}, {@code theme}, {@code
 * audience}, {@code account} through their services. The rules of ranking stand in {@code .model}.
 * Out of scope: matching rounds and mail (later).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise;
