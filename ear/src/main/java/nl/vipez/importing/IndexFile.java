package nl.vipez.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads index.csv: UTF-8, with or without its mark, or else the code page of Windows. */
final class IndexFile {

  private IndexFile() {}

  /** The entries in order, each with what is wrong with it, if anything. */
  static List<Entry> read(Path file) throws IOException {
    List<Csv.Row> rows = Csv.read(decoded(Files.readAllBytes(file)));
    if (rows.isEmpty()) {
      throw new IOException(file + " is empty: its first line should name the columns");
    }
    List<String> columns =
        rows.getFirst().cells().stream()
            .map(column -> column.strip().toLowerCase(Locale.ROOT))
            .toList();
    List<Entry> entries = new ArrayList<>();
    for (Csv.Row row : rows.subList(1, rows.size())) {
      entries.add(entry(columns, row));
    }
    return entries;
  }

  private static Entry entry(List<String> columns, Csv.Row row) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
      values.put(columns.get(i), row.cells().get(i).strip());
    }
    String fault = "";
    if (row.broken()) {
      fault = "a quotation mark is opened and never closed";
    } else if (!columns.contains("file")) {
      fault = "the first line of index.csv names no column 'file'";
    } else if (row.cells().size() > columns.size()) {
      fault = row.cells().size() + " cells, where the first line names " + columns.size();
    }
    return new Entry(row.line(), values, fault);
  }

  private static String decoded(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
