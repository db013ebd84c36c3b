package nl.vipez.library.model.curation;

import java.time.Instant;

/**
 * Who did what to a document, and when.
 *
 * @param document its id
 * @param title as it is now
 * @param version number of the version it was done to; 0 where it was done to the line
 * @param action what
 * @param field which field changed; empty for other actions
 * @param before what stood there; empty when nothing did
 * @param after what stands there since; a reason or remark for decisions and answers
 * @param by sign-in name
 * @param at when
 */
public record HistoryEntry(
    String document,
    String title,
    int version,
    Action action,
    String field,
    String before,
    String after,
    String by,
    Instant at) {}
