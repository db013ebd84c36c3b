package nl.vipez.search.extract;

import java.util.List;

/**
 * The pages that have no text of their own but a picture: scans.
 *
 * @param recognised numbers of those whose text was recognised in the picture; it may hold mistakes
 * @param unread numbers of those whose text could not be: no recogniser is installed, or it took
 *     longer than allowed
 */
public record ScannedPages(List<Integer> recognised, List<Integer> unread) {

  public ScannedPages {
    recognised = List.copyOf(recognised);
    unread = List.copyOf(unread);
  }

  /** No scans at all. */
  public static ScannedPages none() {
    return new ScannedPages(List.of(), List.of());
  }
}
