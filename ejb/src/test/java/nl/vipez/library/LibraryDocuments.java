package nl.vipez.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vipez.audience.model.Visibility;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.DocumentKind;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.StoredFile;

/** Documents for tests that need one to be there. */
public final class LibraryDocuments {
  private LibraryDocuments() {}

  /** A published good practice of one page with this id. */
  public static LibraryDocument published(String id) {
    return new LibraryDocument(
        id,
        1,
        DocumentState.PUBLISHED,
        Optional.empty(),
        new Description(
            "Document " + id,
            DocumentKind.GOOD_PRACTICE,
            Visibility.PUBLIC,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty()),
        id + ".txt",
        Optional.empty(),
        new StoredFile("0".repeat(64), 1),
        1,
        1,
        false,
        false,
        Optional.empty(),
        "curator",
        Instant.EPOCH,
        Optional.of(1),
        1,
        Optional.empty(),
        List.of(),
        0);
  }
}
