/**
 * The comparisons people keep. May call {@code account}, {@code platform} and {@code
 * benchmark.model}. Out of scope: the figures of a comparison, which are read anew each time it is
 * opened, as its reader may see them then.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.saved;
