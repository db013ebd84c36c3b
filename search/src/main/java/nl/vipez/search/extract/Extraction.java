package nl.vipez.search.extract;

/** What became of reading a file: a text, or a failure with its reason. */
public sealed interface Extraction permits ExtractedText, ExtractionFailure {}
