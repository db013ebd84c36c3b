/**
 * Pure values and rules of municipalities: lineage, and the distance between them. May call {@code
 * shared} and the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.municipality.model;
