/** The rules of the relevance bench. */
@org.jspecify.annotations.NullMarked
package nl.vipez.relevance.model;
