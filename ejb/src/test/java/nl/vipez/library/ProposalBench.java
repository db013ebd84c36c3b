package nl.vipez.library;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.vipez.library.ReadCorpus.Item;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.library.model.proposal.Proposal;
import nl.vipez.library.model.proposal.Proposal.Field;
import nl.vipez.library.model.proposal.ProposalRules;
import nl.vipez.library.model.proposal.ThemeCounts;
import nl.vipez.municipality.MunicipalityFixture;
import nl.vipez.platform.Sql;
import nl.vipez.platform.TestDatabase;
import nl.vipez.theme.ThemeFixture;
import nl.vipez.theme.Themes;

/**
 * How often proposed metadata is right, on documents whose index tells the truth. Arguments: a
 * folder to keep texts in, the jar of module search, the folder with the parsers, then folders with
 * documents and their {@code index.csv}; with {@code -v} before them every miss is shown.
 */
final class ProposalBench {
  private static final int THIS_YEAR = 2026;
  private final Map<String, int[]> figures = new TreeMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final boolean verbose;

  private ProposalBench(boolean verbose) {
    this.verbose = verbose;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    boolean verbose = arguments[0].equals("-v");
    List<String> given = Arrays.asList(arguments).subList(verbose ? 1 : 0, arguments.length);
    Sql sql = new Sql(TestDatabase.fresh());
    MunicipalityFixture municipalities = MunicipalityFixture.load(sql);
    Themes themes = ThemeFixture.load(sql);
    List<Path> classPath = List.of(Path.of(given.get(1)), Path.of(given.get(2)));
    Map<String, List<Item>> corpora = new TreeMap<>();
    for (String folder : given.subList(3, given.size())) {
      corpora.put(folder, ReadCorpus.read(Path.of(folder), Path.of(given.get(0)), classPath));
    }
    Map<String, Double> usual = usual(corpora, new ThemeCounts(themes.all()));
    ProposalRules rules =
        new ProposalRules(municipalities.municipalities().all(), themes.all(), usual, THIS_YEAR);
    corpora.forEach((name, items) -> new ProposalBench(verbose).run(name, items, rules));
  }

  private static Map<String, Double> usual(Map<String, List<Item>> corpora, ThemeCounts counts) {
    Map<String, Double> sums = new HashMap<>();
    int documents = 0;
    for (List<Item> items : corpora.values()) {
      for (Item item : items) {
        ThemeCounts.Counts found = counts.of(item.parts());
        found
            .counts()
            .keySet()
            .forEach(code -> sums.merge(code, found.perThousand(code), Double::sum));
        documents++;
      }
    }
    int all = documents;
    sums.replaceAll((code, sum) -> sum / all);
    return sums;
  }

  private void run(String name, List<Item> items, ProposalRules rules) {
    long nanos = System.nanoTime();
    for (Item item : items) {
      List<Proposal> proposals = rules.propose(item.parts());
      one(item, proposals, Field.KIND, "kind");
      one(item, proposals, Field.MUNICIPALITY, "municipality");
      byNameAlone(item, rules);
      one(item, proposals, Field.YEAR, "year");
      one(item, proposals, Field.LANGUAGE, "language");
      title(item, proposals);
      themes(item, proposals);
    }
    long millis = (System.nanoTime() - nanos) / 1_000_000;
    out.printf(
        Locale.ROOT, "%s: %d documents, %d ms each%n", name, items.size(), millis / items.size());
    figures.forEach(
        (what, f) ->
            out.printf(
                Locale.ROOT,
                "  %-24s right %3d of %3d (%.1f %%), wrong %3d, none %3d%n",
                what,
                f[0],
                f[0] + f[1] + f[2],
                100.0 * f[0] / Math.max(1, f[0] + f[1] + f[2]),
                f[1],
                f[2]));
  }

  private void one(Item item, List<Proposal> proposals, Field field, String column) {
    String truth = item.cell(column);
    Optional<Proposal> found = proposals.stream().filter(p -> p.field() == field).findFirst();
    if (truth.isBlank()) {
      return;
    }
    boolean right = found.filter(p -> p.value().equals(truth)).isPresent();
    count(column, right, found, item, truth);
    if (found.filter(Proposal::sure).isPresent()) {
      count(column + ", sure", right, found, item, truth);
    }
  }

  /** As if no plan carried the code of its municipality. */
  private void byNameAlone(Item item, ProposalRules rules) {
    List<TextOfPart> bare =
        item.parts().stream()
            .map(
                part ->
                    new TextOfPart(
                        part.page(),
                        part.type(),
                        part.label(),
                        part.headings(),
                        part.text().replaceAll("IMRO\\.\\s?\\d{4}", "")))
            .toList();
    String truth = item.cell("municipality");
    Optional<Proposal> found =
        rules.propose(bare).stream().filter(p -> p.field() == Field.MUNICIPALITY).findFirst();
    count(
        "municipality, no plan id",
        found.filter(p -> p.value().equals(truth)).isPresent(),
        found,
        item,
        truth);
    if (found.filter(Proposal::sure).isPresent()) {
      count(
          "municipality, no plan id, sure",
          found.filter(p -> p.value().equals(truth)).isPresent(),
          found,
          item,
          truth);
    }
  }

  private void title(Item item, List<Proposal> proposals) {
    String truth = plain(item.cell("title"));
    Optional<Proposal> found = proposals.stream().filter(p -> p.field() == Field.TITLE).findFirst();
    String given = found.map(Proposal::value).map(ProposalBench::plain).orElse("");
    count("title exactly", given.equals(truth), found, item, item.cell("title"));
    boolean close =
        !given.isEmpty()
            && (wordsIn(truth).containsAll(wordsIn(given))
                || wordsIn(given).containsAll(wordsIn(truth)));
    count("title in other words", close, found, item, item.cell("title"));
  }

  private void themes(Item item, List<Proposal> proposals) {
    Set<String> truth = new HashSet<>(Arrays.asList(item.cell("themes").split("\\|")));
    truth.remove("");
    if (truth.isEmpty()) {
      return;
    }
    int best = 0;
    for (Proposal p : proposals.stream().filter(p -> p.field() == Field.THEMES).toList()) {
      boolean right = truth.contains(p.value());
      figures.computeIfAbsent("themes, precision", k -> new int[3])[right ? 0 : 1]++;
      if (p.sure()) {
        figures.computeIfAbsent("themes, sure", k -> new int[3])[right ? 0 : 1]++;
      }
      if (best++ == 0) {
        figures.computeIfAbsent("themes, first", k -> new int[3])[right ? 0 : 1]++;
      }
    }
    Set<String> given = new HashSet<>();
    proposals.stream().filter(p -> p.field() == Field.THEMES).forEach(p -> given.add(p.value()));
    truth.forEach(
        code ->
            figures
                .computeIfAbsent("themes, recall", k -> new int[3])[
                given.contains(code) ? 0 : 2]++);
    if (verbose && !given.equals(truth)) {
      out.println("themes " + item.cell("file") + ": " + truth + " <> " + given);
    }
  }

  private void count(
      String what, boolean right, Optional<Proposal> found, Item item, String truth) {
    figures.computeIfAbsent(what, k -> new int[3])[right ? 0 : found.isPresent() ? 1 : 2]++;
    if (verbose && !right && !what.endsWith("sure")) {
      out.println(
          what
              + " "
              + item.cell("file")
              + ": "
              + truth
              + " <> "
              + found
                  .map(
                      p ->
                          p.value()
                              + " "
                              + String.format(Locale.ROOT, "%.2f", p.confidence())
                              + " "
                              + p.evidence().snippet())
                  .orElse("nothing"));
    }
  }

  private static String plain(String title) {
    return String.join(
            " ",
            title
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\((?:voor)?ontwerp\\)", "")
                .split("[^\\p{L}\\p{N}]+"))
        .strip();
  }

  private static Set<String> wordsIn(String plain) {
    return new HashSet<>(Arrays.asList(plain.split(" ")));
  }
}
