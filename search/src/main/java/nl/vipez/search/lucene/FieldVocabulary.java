package nl.vipez.search.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.vipez.search.SynonymGroup;

/**
 * What officers of economic affairs call by several names, and abbreviations written out: comes
 * with the search, beside the synonyms that curators set. The list is {@code vocabulary.txt}.
 */
final class FieldVocabulary {

  private static final String LIST = "vocabulary.txt";

  private FieldVocabulary() {}

  /** The list's groups. */
  static List<SynonymGroup> groups() {
    try (InputStream in = FieldVocabulary.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(LIST + " is missing beside " + FieldVocabulary.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> new SynonymGroup(Arrays.asList(line.split("\\|"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(LIST + " is not readable", e);
    }
  }
}
