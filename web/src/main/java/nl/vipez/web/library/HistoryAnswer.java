package nl.vipez.web.library;

import nl.vipez.library.model.curation.HistoryEntry;

/**
 * Who did what to a document; see {@link HistoryEntry} for the meaning.
 *
 * @param at when, UTC
 */
public record HistoryAnswer(
    String document,
    String title,
    int version,
    String action,
    String field,
    String before,
    String after,
    String by,
    String at) {

  static HistoryAnswer of(HistoryEntry entry) {
    return new HistoryAnswer(
        entry.document(),
        entry.title(),
        entry.version(),
        entry.action().name(),
        entry.field(),
        entry.before(),
        entry.after(),
        entry.by(),
        entry.at().toString());
  }
}
