/**
 * Faces components that write many like elements themselves. A component tree is for pages; where a
 * chart has thousands of dots, keeping a component's state for each takes longer than all the rest.
 *
 * <p>May call {@code web.chart} and Faces. Out of scope: what is drawn where.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.markup;
