package nl.vipez.library.model;

import java.util.Optional;

/**
 * How far a document is.
 *
 * @param state where the newest version that the caller may see stands
 * @param failure why that could not be read
 * @param change the number of the last change of what may be found of it; 0 when there was none
 */
public record Standing(DocumentState state, Optional<Failure> failure, long change) {}
