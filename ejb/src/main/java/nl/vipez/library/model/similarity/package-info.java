/**
 * How alike two texts are: word shingles, MinHash signatures, and the exact Jaccard index. Pure
 * functions of text; may call the JDK only. Out of scope: which documents are compared, and who may
 * know of it.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.library.model.similarity;
