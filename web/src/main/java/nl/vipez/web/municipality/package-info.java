/** Municipalities and who is like them, in the REST interface. May call {@code municipality}. */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.municipality;
