/** Themes and categories in the REST interface. May call {@code theme}. */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.theme;
