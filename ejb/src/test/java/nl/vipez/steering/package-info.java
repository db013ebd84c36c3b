/** Proposing, voting and deciding on a database in memory. */
@org.jspecify.annotations.NullMarked
package nl.vipez.steering;
