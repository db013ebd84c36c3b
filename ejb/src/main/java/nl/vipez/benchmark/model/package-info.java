/**
 * The rules the figures follow (DESIGN section 2), as pure values and functions. May call {@code
 * shared}, the other features' {@code model} packages and the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.model;
