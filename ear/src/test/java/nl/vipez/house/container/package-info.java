/**
 * A second copy of the application on the same server, with the tests inside it, an address of its
 * own and a database of its own.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.house.container;
