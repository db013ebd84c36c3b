/**
 * The rules of who sees what, as pure values. May call {@code account.model}, {@code shared} and
 * the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.audience.model;
