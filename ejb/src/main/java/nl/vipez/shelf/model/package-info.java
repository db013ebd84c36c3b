/** Pure values of what people keep. May call {@code shared} and the JDK only. */
@org.jspecify.annotations.NullMarked
package nl.vipez.shelf.model;
