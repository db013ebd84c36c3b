package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.search.SearchDocument;

/** What is asked: the judged queries, and words out of the documents' titles, in one to three. */
final class BenchQueries {
  private static final int FROM_TITLES = 100;
  private static final long SEED = 7;

  private BenchQueries() {}

  static List<String> of(Path library, List<SearchDocument> documents) throws IOException {
    List<String> queries = new ArrayList<>();
    Path judged = library.resolveSibling("judgements").resolve("queries.tsv");
    if (Files.exists(judged)) {
      Files.readAllLines(judged).forEach(line -> queries.add(line.split("\t")[1]));
    }
    Random random = new Random(SEED);
    while (queries.size() < FROM_TITLES + 16) {
      String title = documents.get(random.nextInt(documents.size())).title();
      Set<String> words =
          Arrays.stream(title.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"))
              .filter(word -> word.length() > 3)
              .limit(1 + random.nextInt(3))
              .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
      if (!words.isEmpty()) {
        queries.add(String.join(" ", words));
      }
    }
    return queries;
  }
}
