package nl.vipez.expertise.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.expertise.model.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * MRR and nDCG@10 of ways to find who knows; {@code -Dvipez.shared=DIR} adds the masked library.
 * The table of docs/adr/0014 comes from here.
 */
class MatchQualityBench {
  private static final String SHIPPED = "shipped";
  private static final int DEPTH = 300;

  /** What the shipped votes reached on the demonstration when they were chosen, less a little. */
  private static final double FLOOR = 0.74;

  @Test
  void everyModel(@TempDir Path folder) throws IOException {
    try (TestCollection demonstration = Demonstration.open(folder.resolve("demonstration"))) {
      assertThat(report("demonstration", demonstration)).isGreaterThan(FLOOR);
    }
    String shared = System.getProperty("vipez.shared", "");
    if (!shared.isEmpty()) {
      String kept = System.getProperty("vipez.bench.index", "");
      Path index = kept.isEmpty() ? folder.resolve("library") : Path.of(kept);
      try (TestCollection library = MaskedLibrary.open(Path.of(shared, "data"), index)) {
        report("masked library", library);
      }
    }
  }

  private static Map<String, TextModel> models() {
    Map<String, TextModel> models = new LinkedHashMap<>();
    models.put("reciprocal ranks, offset 20", new Voting((rank, share) -> 1.0 / (20 + rank), 0));
    models.put("reciprocal ranks, offset 60", new Voting((rank, share) -> 1.0 / (60 + rank), 0));
    models.put("reciprocal ranks, offset 1", new Voting((rank, share) -> 1.0 / (1 + rank), 0));
    models.put("CombSUM", new Voting((rank, share) -> share, 0));
    models.put("CombMNZ", new Voting((rank, share) -> share, 1));
    models.put("candidate model (Balog 2)", new CandidateModel());
    models.put(SHIPPED, new ShippedVotes());
    return models;
  }

  /** Prints the table and answers the nDCG@10 of the shipped votes. */
  private static double report(String name, TestCollection collection) {
    Map<String, TextModel> models = models();
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (Judged need : collection.needs()) {
      TestCollection.Found found = collection.find(need, DEPTH, DEPTH);
      models.forEach(
          (model, scoring) -> {
            List<Long> ranked = ranked(collection, need, scoring.scores(collection, need, found));
            double[] sum = sums.computeIfAbsent(model, any -> new double[2]);
            sum[0] += need.reciprocalRank(ranked);
            sum[1] += need.gain(ranked);
          });
    }
    int n = collection.needs().size();
    sums.forEach(
        (model, sum) ->
            System.err.printf(
                "%-15s n=%d %-28s MRR %.3f nDCG@10 %.3f%n",
                name, n, model, sum[0] / n, sum[1] / n));
    return Optional.ofNullable(sums.get(SHIPPED)).orElseThrow()[1] / n;
  }

  private static List<Long> ranked(
      TestCollection collection, Judged need, Map<Long, Double> scores) {
    return collection.offers().stream()
        .filter(offer -> !offer.municipality().equals(need.seeker()))
        .map(Offer::id)
        .filter(scores::containsKey)
        .sorted(Comparator.comparingDouble((Long id) -> scores.getOrDefault(id, 0.0)).reversed())
        .toList();
  }
}
