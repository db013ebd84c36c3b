package nl.vipez.library;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vipez.library.ReadCorpus.Item;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.library.model.similarity.NearDuplicateRule;
import nl.vipez.library.model.similarity.Shingles;
import nl.vipez.library.model.similarity.Signature;

/**
 * How many versions of one plan are found to be near-duplicates, and what else is. Two files are
 * versions of one plan when their identification differs in its ending alone. Arguments: a folder
 * to keep texts in, the jar of module search, the folder with the parsers, and the folder with the
 * documents and their {@code index.csv}.
 */
final class NearDuplicateBench {
  private static final int PLACES = 128;
  private static final int LEAST = 30;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private NearDuplicateBench() {}

  private record Text(String name, Shingles shingles, Signature signature) {
    String plan() {
      return name.substring(0, name.lastIndexOf('-'));
    }
  }

  private record Pair(
      String names, boolean versions, boolean candidate, double estimate, double jaccard) {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    List<Item> items =
        ReadCorpus.read(
            Path.of(arguments[3]),
            Path.of(arguments[0]),
            List.of(Path.of(arguments[1]), Path.of(arguments[2])));
    for (int length : new int[] {3, 5, 8}) {
      long nanos = System.nanoTime();
      List<Text> texts = items.stream().map(item -> text(item, length)).toList();
      long millis = (System.nanoTime() - nanos) / 1_000_000;
      OUT.printf(
          Locale.ROOT,
          "shingles of %d words, %d places: %d texts, %.1f ms each%n",
          length,
          PLACES,
          texts.size(),
          (double) millis / texts.size());
      List<Pair> pairs = pairs(texts);
      for (double threshold : new double[] {0.5, 0.6, 0.7, 0.8, 0.9}) {
        report(new NearDuplicateRule(length, PLACES, 32, threshold, LEAST), pairs);
      }
      pairs.stream()
          .filter(pair -> length == 5 && pair.jaccard() > 0.5)
          .sorted((a, b) -> Double.compare(b.jaccard(), a.jaccard()))
          .forEach(
              pair ->
                  OUT.printf(
                      Locale.ROOT,
                      "  %.3f (estimated %.3f) %s %s%n",
                      pair.jaccard(),
                      pair.estimate(),
                      pair.versions() ? "versions" : "other   ",
                      pair.names()));
    }
  }

  private static Text text(Item item, int length) {
    String words = item.parts().stream().map(TextOfPart::text).collect(Collectors.joining("\n"));
    Shingles shingles = Shingles.of(words, length);
    String file = item.cell("file");
    return new Text(
        file.substring(0, file.lastIndexOf('.')), shingles, Signature.of(shingles, PLACES));
  }

  private static List<Pair> pairs(List<Text> texts) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Text one = texts.get(i);
        Text other = texts.get(j);
        double estimate = one.signature().estimate(other.signature());
        boolean versions = one.plan().equals(other.plan());
        boolean candidate = shareABand(one.signature(), other.signature());
        if (versions || estimate > 0.3) {
          pairs.add(
              new Pair(
                  one.name() + " " + other.name(),
                  versions,
                  candidate,
                  estimate,
                  one.shingles().overlap(other.shingles()).jaccard()));
        }
      }
    }
    return pairs;
  }

  private static boolean shareABand(Signature one, Signature other) {
    int[] left = one.bands(32);
    int[] right = other.bands(32);
    Set<Integer> same = new TreeSet<>();
    for (int band = 0; band < left.length; band++) {
      if (left[band] == right[band]) {
        same.add(band);
      }
    }
    return !same.isEmpty();
  }

  private static void report(NearDuplicateRule rule, List<Pair> pairs) {
    List<Pair> found =
        pairs.stream()
            .filter(pair -> pair.candidate() && rule.mayBe(pair.estimate()))
            .filter(pair -> pair.jaccard() >= rule.threshold())
            .toList();
    long right = found.stream().filter(Pair::versions).count();
    long all = pairs.stream().filter(Pair::versions).count();
    long exact = pairs.stream().filter(pair -> pair.jaccard() >= rule.threshold()).count();
    OUT.printf(
        Locale.ROOT,
        "  threshold %.1f: versions of one plan found %d of %d; pairs found %d (%d of them such"
            + " versions); of %d pairs above the threshold the bands and estimates lost %d%n",
        rule.threshold(),
        right,
        all,
        found.size(),
        right,
        exact,
        exact - found.size());
  }
}
