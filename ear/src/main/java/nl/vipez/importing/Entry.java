package nl.vipez.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that index.csv lists.
 *
 * @param line the line it stands on, from 1
 * @param values its cells by column
 * @param fault why it cannot be taken as it stands; empty when it can
 */
record Entry(int line, Map<String, String> values, String fault) {

  Entry {
    values = Map.copyOf(values);
  }

  /** How a person finds it: its line and its file. */
  String name() {
    String file = values.getOrDefault("file", "");
    return "line " + line + (file.isEmpty() ? "" : " (" + file + ")");
  }

  /** Its file, if that is there, inside the folder and readable. */
  Optional<Path> file(Path folder) {
    try {
      Path file = folder.resolve(values.getOrDefault("file", "")).toRealPath();
      boolean usable =
          file.startsWith(folder.toRealPath())
              && Files.isRegularFile(file)
              && Files.isReadable(file);
      return Optional.of(file).filter(found -> usable);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What the server is to know of it, as JSON. */
  String metadata() {
    List<String> fields = new ArrayList<>();
    for (String field :
        List.of("title", "kind", "visibility", "municipality", "language", "year")) {
      String value = values.getOrDefault(field, "");
      if (!value.isEmpty()) {
        fields.add(Json.quoted(field) + ":" + Json.quoted(value));
      }
    }
    for (String field : List.of("themes", "authors")) {
      List<String> some = new ArrayList<>();
      for (String value : values.getOrDefault(field, "").split("\\|", -1)) {
        if (!value.isBlank()) {
          some.add(Json.quoted(value.strip()));
        }
      }
      fields.add(Json.quoted(field) + ":[" + String.join(",", some) + "]");
    }
    return "{" + String.join(",", fields) + "}";
  }
}
