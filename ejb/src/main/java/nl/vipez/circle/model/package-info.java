/** Pure values of rounds and circles. May call {@code shared} and the JDK only. */
@org.jspecify.annotations.NullMarked
package nl.vipez.circle.model;
