/**
 * Search for a person: the index that follows the library, the audience of the caller put into
 * every question to it, suggestions, related documents, practices on a subject, evidence of
 * experience; searches that people save, with alerts by mail and feeds.
 *
 * <p>May call {@code library}, {@code audience}, {@code account}, {@code mail}, {@code theme},
 * {@code municipality}, {@code circle}, {@code platform}, {@code shared}, and {@code
 * nl.vipez.search}. Out of scope: how text is analysed and ranked, which module {@code search}
 * does.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.discovery;
