/**
 * The pages where figures are compared: a choice of indicators, years and peers that stands whole
 * in the address, seen as table, strips, course, scatter, map or profile; its files; what is kept
 * of it; and who is like whom.
 *
 * <p>May call {@code benchmark}, {@code circle}, {@code municipality}, {@code theme} through their
 * services, {@code web.benchmark}, {@code web.chart} and what every page shares. Out of scope:
 * every rule; what is said here was decided there.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.comparison;
