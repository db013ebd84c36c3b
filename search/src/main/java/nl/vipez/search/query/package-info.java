/**
 * What a person types, taken apart into words, phrases, alternatives, exclusions and fields.
 *
 * <p>Pure: may call nothing outside the JDK. Nothing typed is an error; what is not understood is
 * read as text, with a {@link nl.vipez.search.query.Remark} that says so. Out of scope: which
 * fields there are and what their values mean, which {@link nl.vipez.search.query.QueryFields}
 * tells, and the language of the words.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.query;
