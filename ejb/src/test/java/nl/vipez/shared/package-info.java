/** Tests of what every feature shares. */
@org.jspecify.annotations.NullMarked
package nl.vipez.shared;
