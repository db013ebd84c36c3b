/**
 * The municipalities of 2010 to 2026, their lineage through mergers, splits and border changes, and
 * the background characteristics by which they are alike.
 *
 * <p>May call {@code platform} and {@code shared}. Out of scope: figures (benchmark) and who sees
 * what (audience).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.municipality;
