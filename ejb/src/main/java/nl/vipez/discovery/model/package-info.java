/**
 * What is asked of discovery and what it answers, as pure values. May call {@code shared}, the
 * kinds of {@code library.model} and the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.discovery.model;
