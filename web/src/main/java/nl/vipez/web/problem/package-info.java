/**
 * What went wrong, said to the caller: {@code application/problem+json} to programs, a page in the
 * look to people; always in the caller's language, never with a stack trace.
 *
 * <p>Every feature adds the sentences of its own message keys to this package's bundle. A stranger
 * to whom something is not visible gets 401 here, whether it exists or not.
 *
 * <p>May call {@code shared} and {@code web.locale}. Out of scope: what is an error, which the
 * features decide.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web.problem;
