/**
 * The house of the tests that drive the whole application: one server for all of them, started by
 * the script {@code vipez} as a user would, with the demonstration content; a client for the REST
 * interface; the demonstration accounts.
 *
 * <p>Knows the application by its addresses alone. Out of scope: the tests themselves, which stand
 * in {@code nl.vipez.it}.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.house;
