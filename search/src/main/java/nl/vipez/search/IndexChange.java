package nl.vipez.search;

/** One change to the index. */
public sealed interface IndexChange {

  /** The document this change is about. */
  String documentId();

  /** Adds the document, or replaces it wholly. */
  record Put(SearchDocument document) implements IndexChange {
    @Override
    public String documentId() {
      return document.id();
    }
  }

  /** Takes the document out; one that is not there is no error. */
  record Remove(String documentId) implements IndexChange {
    public Remove {
      Checks.notBlank(documentId, "documentId");
    }
  }
}
