/**
 * The one place that decides who sees what. Every way out (hits, counts, suggestions, related
 * documents, evidence, exports) asks an {@link nl.vipez.audience.model.Audience} made here.
 *
 * <p>May call {@code account}, {@code circle}, {@code municipality}, {@code shared}. Out of scope:
 * documents and figures themselves.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.audience;
