/**
 * Themes and the twelve categories: what documents, needs and indicators are about.
 *
 * <p>May call {@code platform} and {@code shared}. Out of scope: indicators themselves (benchmark),
 * documents (library).
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.theme;
