/**
 * The screens of the benchmark: home, area, comparison and public totals; and its REST resources.
 *
 * <p>May call {@code benchmark}, {@code circle}, {@code municipality}, {@code theme}, {@code
 * discovery}, {@code expertise}, {@code library} and {@code account} through their services, {@code
 * web.chart} and what every page shares. Out of scope: every rule; what is said here was decided
 * there.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.benchmark;
