package nl.vipez.library.model.curation;

import nl.vipez.library.model.LibraryDocument;

/**
 * A document whose review has come, or was answered.
 *
 * @param document its published version
 * @param review how it stands
 */
public record DueReview(LibraryDocument document, Review review) {}
