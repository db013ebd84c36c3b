package nl.vipez.library.model;

import java.util.List;

/**
 * A document as the index takes it over.
 *
 * @param document its published version
 * @param parts the text in reading order
 */
public record PublishedDocument(LibraryDocument document, List<TextOfPart> parts) {

  public PublishedDocument {
    parts = List.copyOf(parts);
  }
}
