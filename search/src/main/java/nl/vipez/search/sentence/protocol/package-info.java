/**
 * What the server and a sentence worker say to each other: texts in, vectors or a failure out, each
 * message with its length before it.
 *
 * <p>May call {@code nl.vipez.search.sentence}, {@code nl.vipez.search.forked} and the JDK. Out of
 * scope: processes and models.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.sentence.protocol;
