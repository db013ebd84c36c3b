package nl.vipez.benchmark.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.vipez.benchmark.model.source.Mapping;
import nl.vipez.benchmark.model.source.SourceRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of separated values with a line of heads, in UTF-8. */
final class CsvFile implements RowSource {
  private final SourceClient client;

  CsvFile(SourceClient client) {
    this.client = client;
  }

  @Override
  public void read(SourceDefinition source, Mapping mapping, Consumer<SourceRow> taker) {
    read(client.get(source.address(), "text/csv"), mapping, taker);
  }

  /** The rows of a file that was handed over. */
  static void read(byte[] bytes, Mapping mapping, Consumer<SourceRow> taker) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(mapping.separator())
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
    try (InputStreamReader text =
            new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT));
        CSVParser parser = format.parse(text)) {
      int rows = 0;
      for (CSVRecord record : parser) {
        if (++rows > MOST_ROWS) {
          throw SourceClient.failed("benchmark.source.too-many-rows", MOST_ROWS);
        }
        Map<String, String> cells = new HashMap<>();
        record.toMap().forEach((column, cell) -> cells.put(column.strip(), cell.strip()));
        taker.accept(new SourceRow(String.valueOf(rows + 1), cells, provisional(cells)));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException malformed) {
      throw SourceClient.failed("benchmark.source.malformed");
    }
  }

  /** A file may say so in a column of its own, by the letter of SDMX. */
  private static boolean provisional(Map<String, String> cells) {
    return "P".equals(cells.get("status"));
  }
}
