package nl.vipez.web.library;

import java.time.Instant;

/**
 * An entry of the history in words.
 *
 * @param document id of the document
 * @param title its title
 * @param what what was done: "publiceerde", "wijzigde Jaar"
 * @param before what stood there; may be empty
 * @param after what stands there since, or the reason; may be empty
 * @param by sign-in name
 * @param at when
 */
public record HistoryView(
    String document,
    String title,
    String what,
    String before,
    String after,
    String by,
    Instant at) {}
