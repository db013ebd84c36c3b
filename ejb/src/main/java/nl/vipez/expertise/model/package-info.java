/**
 * The rules of matching (DESIGN section 2, "Matching") as pure functions: gate, text votes,
 * indicator strength, likeness, reciprocity, and the score they make. May call {@code shared} and
 * the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise.model;
