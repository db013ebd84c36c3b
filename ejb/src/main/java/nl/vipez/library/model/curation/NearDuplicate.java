package nl.vipez.library.model.curation;

import nl.vipez.library.model.LibraryDocument;

/**
 * A document that is nearly the same as another.
 *
 * @param document the other one, in the version that is alike
 * @param jaccard shared shingles among all of both, 0 to 1
 * @param answered whether a curator said that it is no duplicate
 */
public record NearDuplicate(LibraryDocument document, double jaccard, boolean answered) {}
