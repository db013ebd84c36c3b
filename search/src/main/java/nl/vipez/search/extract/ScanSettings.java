package nl.vipez.search.extract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How text is recognised in scans, by Tesseract.
 *
 * @param program the program
 * @param languages Tesseract's codes of the languages to expect, such as {@code nld}; at least one
 * @param pageTimeout how long one page may take; a page that takes longer stays unread
 * @param fileTimeout how long all pages of one file may take together, on top of the time a file
 *     has; the pages left then stay unread
 * @param maxPagePixels the most pixels a page is drawn with; a larger page is drawn coarser
 */
public record ScanSettings(
    Path program,
    List<String> languages,
    Duration pageTimeout,
    Duration fileTimeout,
    int maxPagePixels) {

  public ScanSettings {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("languages is empty");
    }
    if (!pageTimeout.isPositive() || !fileTimeout.isPositive() || maxPagePixels < 10_000) {
      throw new IllegalArgumentException(
          "times must be above zero and pixels 10,000 or more, not "
              + pageTimeout
              + ", "
              + fileTimeout
              + ", "
              + maxPagePixels);
    }
  }
}
