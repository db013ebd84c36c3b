package nl.vipez.library.model;

import java.util.List;

/**
 * A document as the index takes it over.
 *
 * @param document its published version
 * @param parts the text in reading order
 * @param nearDuplicates ids of the published documents that are nearly the same
 */
public record PublishedDocument(
    LibraryDocument document, List<TextOfPart> parts, List<String> nearDuplicates) {

  public PublishedDocument {
    parts = List.copyOf(parts);
    nearDuplicates = List.copyOf(nearDuplicates);
  }
}
