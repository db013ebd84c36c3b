/**
 * Pure rules of the relevance bench: the measure, the interval of a difference, what a change is.
 * May call {@code shared}, the values of {@code discovery}, {@code theme} and {@code search}, and
 * the JDK.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.relevance.model;
