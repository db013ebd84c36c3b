package nl.vipez.benchmark.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** How large a spreadsheet may be. */
final class Bounds {
  static final int MOST_ROWS = 10_050;
  static final int MOST_COLUMNS = 100;
  static final int MOST_CELLS = 250_000;
  static final int MOST_SHEETS = 50;
  private static final int MOST_PARTS = 1_000;
  private static final long MOST_UNPACKED = 48L << 20;
  private static final int HARMLESS = 4 << 20;
  private static final int MOST_RATIO = 200;
  private static final int BUFFER = 1 << 16;

  private int cells;

  /** Unpacks a file without keeping it, and refuses one that grows beyond all reason. */
  static void checkPacked(byte[] bytes) {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          throw unsafe();
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          total += read;
          if (total > MOST_UNPACKED
              || (total > HARMLESS && total > (long) MOST_RATIO * bytes.length)) {
            throw unsafe();
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw malformed();
    }
    if (parts == 0) {
      throw malformed();
    }
  }

  /** Counts cells that are kept, over all sheets of a file. */
  void count(int more) {
    cells += more;
    if (cells > MOST_CELLS) {
      throw new DomainException(Problem.UNPROCESSABLE, "benchmark.sheet.too-many-cells");
    }
  }

  static DomainException unsafe() {
    return new DomainException(Problem.UNPROCESSABLE, "benchmark.sheet.unsafe");
  }

  static DomainException malformed() {
    return new DomainException(Problem.UNPROCESSABLE, "benchmark.sheet.malformed");
  }

  static DomainException tooManyRows() {
    return new DomainException(
        Problem.UNPROCESSABLE, "benchmark.sheet.too-many-rows", MOST_ROWS, MOST_COLUMNS);
  }
}
