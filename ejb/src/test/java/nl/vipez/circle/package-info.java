/** Tests of rounds and circles. */
@org.jspecify.annotations.NullMarked
package nl.vipez.circle;
