package nl.vipez.theme;

/** Told when themes, synonyms or words changed; observe it after the transaction's success. */
public record VocabularyChanged() {}
