/**
 * What is asked of one municipality for one year, and how an answer is read. Pure: may call {@code
 * shared}, the benchmark's model and the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model.entry;
