/**
 * A slot for a sentence model that an administrator fills: {@link
 * nl.vipez.search.sentence.SentenceSlot} is the face, {@link nl.vipez.search.sentence.ModelFolder}
 * what lies in the folder. {@code .process} forks the workers, {@code .worker} is what runs in
 * them, {@code .protocol} is what they say to each other.
 *
 * <p>May call {@code nl.vipez.search} and the JDK. Out of scope: what the vectors are for, and
 * keeping them.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.sentence;
