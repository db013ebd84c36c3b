/** Worked examples of the rules of matching. */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise.model;
