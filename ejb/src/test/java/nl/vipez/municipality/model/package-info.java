/** Worked examples of the rules of municipality. */
@org.jspecify.annotations.NullMarked
package nl.vipez.municipality.model;
