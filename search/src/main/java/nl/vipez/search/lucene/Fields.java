package nl.vipez.search.lucene;

/**
 * The names of the fields. A document is a block: its passages, then the document itself; Lucene
 * keeps them side by side.
 */
final class Fields {

  /** Goes up with each change that makes older indexes wrong. */
  static final int SCHEMA = 3;

  /** Passage and document: the document's id, by which a block is replaced. */
  static final String ID = "id";

  /** Document: the same, to break ties by. */
  static final String ID_VALUE = "id_value";

  /** Passage: its text, in Dutch stems, or in English ones. */
  static final String TEXT = "text";

  static final String TEXT_EN = "text_en";

  /** Passage: the headings it stands under. */
  static final String HEADINGS = "headings";

  /**
   * Passage and document: what an answer tells of it, as {@link StoredPassage} and {@link
   * StoredDocument} write it. A column rather than stored fields: those are pressed together by
   * eighty kB, and an answer reads from forty places.
   */
  static final String STORED = "stored";

  /** Document: marks it as one. */
  static final String DOCUMENT = "document";

  /** Document: its title in stems, and as words for suggestions. */
  static final String TITLE = "title";

  static final String TITLE_EN = "title_en";
  static final String TITLE_WORDS = "title_words";

  /** Document: its folded title, {@link #SEPARATOR}, its id; to sort by. */
  static final String TITLE_ORDER = "title_order";

  /** Document: the ids of documents with nearly the same text, as terms. */
  static final String NEAR = "near";

  /** Document: each distinct word of it; folded, {@link #SEPARATOR}, as it is written. */
  static final String WORDS = "words";

  /** Document: each distinct word of it, folded only, to look for spellings alike. */
  static final String WORD_FORMS = "word_forms";

  /** Document: each distinct compound in it; a part's stem, {@link #SEPARATOR}, the word. */
  static final String COMPOUNDS = "compounds";

  /** Document: who may see it; visibility alone, and visibility, {@link #SEPARATOR}, owner. */
  static final String VISIBILITY = "visibility";

  static final String ACCESS = "access";

  /** Document: epoch day to sort by. */
  static final String DATE = "date";

  /** Document: epoch second of when it came in, to sort by. */
  static final String ADDED = "added";

  /** Document, stored: what it was made of, and how many passages stand before it. */
  static final String FINGERPRINT = "fingerprint";

  static final String PASSAGES = "passages";

  static final char SEPARATOR = '\u001f';

  private static final String FACET = "facet_";

  private Fields() {}

  /** Document: the values of a facet. */
  static String facet(String name) {
    return FACET + name;
  }
}
