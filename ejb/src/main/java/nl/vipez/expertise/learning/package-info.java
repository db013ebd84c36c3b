/**
 * Learning from what came of matches: the log of shown ranks, the weights in force, and proposals
 * of other weights on which an administrator decides. Knows needs and offers by number alone; the
 * rules stand in {@code expertise.model.learning}. May call {@code account} and {@code platform};
 * what a person asked, offered or answered is out of its scope.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.expertise.learning;
