/**
 * Dutch for the index: words brought to stems, compounds split where a word list covers the whole
 * word, abbreviations and spellings brought together. {@link nl.vipez.search.dutch.DutchAnalysis}
 * is the way in.
 *
 * <p>May call Lucene's analysis and the JDK. Out of scope: queries, fields, scores. The word lists
 * beside the classes have their sources and licences in NOTICE.txt.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.dutch;
