package nl.vipez.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file among the resources (UTF-8, comma, one header line; gzipped when its name ends in
 * .gz), read by column name. An empty cell is an absent value.
 *
 * @param path absolute resource path, such as {@code /reference/themes.csv}
 */
public record ResourceTable(String path) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Hands every row to the reader, in order, without holding the file in memory. */
  public void forEach(Consumer<Row> reader) {
    try (InputStream bytes = open();
        InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        InputStreamReader text = new InputStreamReader(plain, StandardCharsets.UTF_8)) {
      for (CSVRecord csv : FORMAT.parse(text)) {
        reader.accept(new Row(csv));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** A hash of the content, to tell whether it changed since it was loaded. */
  public String version() {
    try (InputStream bytes = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of()
          .formatHex(((DigestInputStream) bytes).getMessageDigest().digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private InputStream open() {
    return Objects.requireNonNull(ResourceTable.class.getResourceAsStream(path), path);
  }

  /** One row. */
  public static final class Row {
    private final CSVRecord csv;

    Row(CSVRecord csv) {
      this.csv = csv;
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
      return csv.getParser().getHeaderNames();
    }

    /** The cell, empty text when there is nothing in it. */
    public String text(String column) {
      return csv.get(column).strip();
    }

    /** The cell, when there is something in it. */
    public Optional<String> optional(String column) {
      return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /** The values in a cell that holds several, joined by a bar. */
    public List<String> list(String column) {
      return Arrays.stream(text(column).split("\\|")).filter(part -> !part.isBlank()).toList();
    }
  }
}
