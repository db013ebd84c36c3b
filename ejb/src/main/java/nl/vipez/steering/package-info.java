/**
 * The steering group: proposes changes to next year's set of indicators, discusses them, votes, and
 * sees to it that what was decided takes effect when that round opens.
 *
 * <p>May call {@code benchmark}, {@code circle}, {@code account}, {@code shared}, {@code platform}.
 * Out of scope: the definitions themselves (benchmark's catalogue) and figures of single
 * municipalities, which members without a municipality do not see.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.steering;
