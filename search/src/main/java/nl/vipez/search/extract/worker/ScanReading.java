package nl.vipez.search.extract.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ScanSettings;
import nl.vipez.search.extract.ScannedPages;

/** Recognises the text of the pages that have none of their own but a picture. */
final class ScanReading {

  private final Optional<ScanSettings> settings;
  private final Runnable stillReading;

  /**
   * Reads within these settings.
   *
   * @param stillReading called before each page, to tell who waits that it is worth waiting
   */
  ScanReading(Optional<ScanSettings> settings, Runnable stillReading) {
    this.settings = settings;
    this.stillReading = stillReading;
  }

  /** Fills in the pages of the file that are blank; tells which were and which could not be. */
  ScannedPages read(Parts parts, PagePictures pictures) throws IOException {
    List<Integer> recognised = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    long begin = System.nanoTime();
    for (int number : parts.blank()) {
      if (!pictures.hasPicture(number)) {
        continue;
      }
      if (settings.isEmpty() || isLate(settings.get(), begin)) {
        unread.add(number);
        continue;
      }
      stillReading.run();
      Optional<String> text = text(settings.get(), pictures, number);
      if (text.isEmpty()) {
        unread.add(number);
      } else if (parts.fill(number, text.get())) {
        recognised.add(number);
      }
    }
    return new ScannedPages(recognised, unread);
  }

  /** Why a file whose pages turned out to be these has no text at all. */
  Reason whySilent(ScannedPages pages) {
    if (pages.unread().isEmpty()) {
      return Reason.NO_TEXT;
    }
    return settings.isPresent() ? Reason.TIMED_OUT : Reason.SCAN_WITHOUT_OCR;
  }

  /** What stands on the page, which may be nothing; empty when it could not be read. */
  private static Optional<String> text(ScanSettings settings, PagePictures pictures, int number)
      throws IOException {
    Optional<BufferedImage> picture = pictures.draw(number, settings.maxPagePixels());
    if (picture.isEmpty()) {
      return Optional.empty();
    }
    return GrayPicture.hasInk(picture.get())
        ? new Tesseract(settings).text(picture.get())
        : Optional.of("");
  }

  /** Whether the time left may be too short for another page. */
  private static boolean isLate(ScanSettings settings, long begin) {
    Duration spent = Duration.ofNanos(System.nanoTime() - begin);
    return spent.plus(settings.pageTimeout()).compareTo(settings.fileTimeout()) > 0;
  }
}
