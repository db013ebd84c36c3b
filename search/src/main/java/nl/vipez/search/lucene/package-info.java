/**
 * The index on Lucene: {@link nl.vipez.search.lucene.LuceneSearchIndex} is the way in.
 *
 * <p>May call {@code nl.vipez.search}, {@code nl.vipez.search.dutch}, Lucene and the JDK. Out of
 * scope: who may see what (it only compares codes), and where documents come from.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.lucene;
