/**
 * Base figures that municipalities enter, of which indicators are made. Pure: may call {@code
 * shared}, the benchmark's model and the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model.base;
