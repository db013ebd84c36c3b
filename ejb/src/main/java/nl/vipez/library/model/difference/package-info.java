/**
 * What differs between two texts, passage by passage, bounded so that a person can read it. Pure;
 * may call {@code library.model}, the JDK and java-diff-utils. Out of scope: which texts, and who
 * may read them.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.library.model.difference;
