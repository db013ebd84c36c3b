/** The rules of proposing and voting, as pure values. May call {@code shared} and the JDK only. */
@org.jspecify.annotations.NullMarked
package nl.vipez.steering.model;
