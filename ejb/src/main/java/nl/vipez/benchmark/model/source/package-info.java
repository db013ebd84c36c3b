/**
 * How what a source answers becomes base figures. Pure: may call {@code shared}, the benchmark's
 * model and the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model.source;
