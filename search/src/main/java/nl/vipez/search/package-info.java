/**
 * The face of the search engine: what may be indexed and asked, as records and one small interface.
 *
 * <p>May call nothing outside the JDK. Behind it are {@code .lucene} (the index), {@code .dutch}
 * (the language) and {@code .extract} (text out of files). Out of scope: municipalities, persons,
 * rights; callers hand in opaque codes.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search;
