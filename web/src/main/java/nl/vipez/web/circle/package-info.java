/** Circles in the REST interface. May call {@code circle}. */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.circle;
