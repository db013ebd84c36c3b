package nl.vipez.search.extract.worker;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;

/** Decodes a text file, whatever its encoding. */
final class PlainText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlainText() {}

  /** The text, as far as the budget goes; it is not yet spent. */
  static String of(TikaInputStream stream, Budget budget) throws IOException, TikaException {
    StringBuilder text = new StringBuilder();
    try (AutoDetectReader reader = new AutoDetectReader(stream)) {
      char[] buffer = new char[1 << 14];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        if (text.length() + read > budget.charactersLeft()) {
          budget.leaveOut();
          break;
        }
        text.append(buffer, 0, read);
      }
      // What is taken for Latin-1 comes from Windows, whose euro sign and quotes stand where that
      // has control characters.
      return reader.getCharset().equals(StandardCharsets.ISO_8859_1)
          ? new String(text.toString().getBytes(StandardCharsets.ISO_8859_1), WINDOWS)
          : text.toString();
    }
  }
}
