/**
 * Couples those who ask for experience with those who have it: needs, offers, ranked matches and
 * the requests that follow.
 *
 * <p>May call {@code benchmark}, {@code discovery}, {@code municipality}, {@code theme}, {@code
 * audience}, {@code account}, {@code circle}, {@code mail} and {@code library} (a draft good
 * practice) through their services. The rules of ranking and of a matching round stand in {@code
 * .model}.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise;
