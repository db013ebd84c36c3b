/**
 * The server's side of a sentence model: {@link nl.vipez.search.sentence.process.WatchedFolder}
 * looks whether one was put in, and runs it in processes of its own.
 *
 * <p>May call {@code nl.vipez.search.sentence}, {@code .protocol}, {@code nl.vipez.search.forked}
 * and the JDK. Out of scope: models themselves.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.sentence.process;
