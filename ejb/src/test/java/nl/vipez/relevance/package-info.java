/** The relevance bench. */
@org.jspecify.annotations.NullMarked
package nl.vipez.relevance;
