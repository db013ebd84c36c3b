/** The rules of the vote by worked examples. */
@org.jspecify.annotations.NullMarked
package nl.vipez.steering.model;
