package nl.vipez.search.lucene;

import java.util.List;
import java.util.Random;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.TextPart;

/** A copy of a document with a tenth of its words changed for others of the same document. */
final class BenchCopy {
  private static final int CHANGED = 10;

  private BenchCopy() {}

  static SearchDocument of(SearchDocument document, int number) {
    Random random = new Random(document.id().hashCode() * 31L + number);
    List<TextPart> parts =
        document.parts().stream()
            .map(
                part ->
                    new TextPart(
                        part.number(),
                        part.locator(),
                        changed(part.text(), random),
                        part.headings()))
            .toList();
    return new SearchDocument(
        document.id() + "-" + number,
        document.title(),
        document.facts(),
        document.facets(),
        document.visibility(),
        document.owner(),
        document.language(),
        document.date(),
        parts);
  }

  private static String changed(String text, Random random) {
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (random.nextInt(CHANGED) == 0) {
        words[i] = words[random.nextInt(words.length)];
      }
    }
    return String.join(" ", words);
  }
}
