package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Judged queries, and the measure taken with them. */
record Judgements(Map<String, String> queries, Map<String, Map<String, Integer>> grades) {

  static Judgements read(Path folder) throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
      String[] cells = line.split("\t");
      queries.put(cells[0], cells[1]);
    }
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
      String[] cells = line.split("\t");
      grades
          .computeIfAbsent(cells[0], query -> new HashMap<>())
          .put(cells[1], Integer.parseInt(cells[2]));
    }
    return new Judgements(queries, grades);
  }

  /** nDCG@10 of one query, documents nobody judged left out first. */
  double judgedOnly(String query, List<String> ranking) {
    Map<String, Integer> known = grades.getOrDefault(query, Map.of());
    return gain(query, ranking.stream().filter(known::containsKey).toList());
  }

  /** nDCG@10 of one query, documents nobody judged counted as 0. */
  double all(String query, List<String> ranking) {
    return gain(query, ranking);
  }

  /** The share of the first ten that was judged. */
  double judged(String query, List<String> ranking) {
    Map<String, Integer> known = grades.getOrDefault(query, Map.of());
    return ranking.stream().limit(10).filter(known::containsKey).count() / 10.0;
  }

  private double gain(String query, List<String> ranking) {
    Map<String, Integer> known = grades.getOrDefault(query, Map.of());
    List<Integer> got = ranking.stream().map(id -> known.getOrDefault(id, 0)).toList();
    List<Integer> ideal = known.values().stream().sorted((a, b) -> b - a).toList();
    return sum(got) / sum(ideal);
  }

  /** nDCG@10 of a ranking with documents wanted at these places, from 0, of so many. */
  static double gain(List<Integer> places, int wanted) {
    List<Integer> got = IntStream.range(0, 10).mapToObj(i -> places.contains(i) ? 1 : 0).toList();
    return sum(got) / sum(Collections.nCopies(wanted, 1));
  }

  private static double sum(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(10, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }
}
