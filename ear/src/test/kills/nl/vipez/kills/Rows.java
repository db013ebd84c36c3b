package nl.vipez.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is imported meanwhile: the files of a library, and twice as many small ones between them. */
final class Rows {
  private static final int SMALL_PER_FILE = 2;

  private Rows() {}

  /** Writes a folder with an index.csv and its files: an import takes no link out of its folder. */
  static Path write(Path library, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> lines = Files.readAllLines(library.resolve("index.csv"));
    List<String> rows = new ArrayList<>(List.of("file,title,kind,municipality,year,visibility"));
    int columns = rows.getFirst().split(",").length;
    if (!lines.getFirst().startsWith(rows.getFirst() + ",") || columns != 6) {
      throw new IOException("another form of index.csv in " + library);
    }
    for (String line : lines.subList(1, lines.size())) {
      String file = line.substring(0, line.indexOf(','));
      if (!Files.exists(folder.resolve(file))) {
        Files.copy(library.resolve(file), folder.resolve(file));
      }
      rows.add(file + ",Plan " + rows.size() + ",POLICY_DOCUMENT,,,PARTICIPANTS");
      for (int i = 0; i < SMALL_PER_FILE; i++) {
        rows.add(small(folder, rows.size()));
      }
    }
    Files.write(folder.resolve("index.csv"), rows);
    return folder;
  }

  private static String small(Path folder, int number) throws IOException {
    String name = "klein-" + number + ".md";
    String sentence = "Nummer " + number + " gaat over vergunningen voor terrassen in het centrum. ";
    Files.writeString(folder.resolve(name), "# Klein\n\n" + sentence.repeat(1 + number % 200));
    return name + ",Klein " + number + ",GOOD_PRACTICE,,,PARTICIPANTS";
  }

  /** Files that are not there exactly once. */
  static List<String> faults(Path folder, Client client) throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    List<String> rows = Files.readAllLines(folder.resolve("index.csv"));
    Pattern published = Pattern.compile("\"state\":\"PUBLISHED\"");
    for (String row : rows.subList(1, rows.size())) {
      String file = row.substring(0, row.indexOf(','));
      String list = client.get("/api/v1/documents?sha256=" + sha256(folder.resolve(file))).body();
      Matcher found = published.matcher(list);
      long count = found.results().count();
      if (count != 1) {
        faults.add(file + " is there " + count + " times");
      }
    }
    return faults;
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
