/** Pure values of themes and categories. May call {@code shared} and the JDK only. */
@org.jspecify.annotations.NullMarked
package nl.vipez.theme.model;
