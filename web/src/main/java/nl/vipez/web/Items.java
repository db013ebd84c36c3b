package nl.vipez.web;

import java.util.List;

/**
 * How every list is answered.
 *
 * @param items the items of this page
 * @param total how many there are in all
 * @param <T> what is listed
 */
public record Items<T>(List<T> items, long total) {

  /** Copies the items. */
  public Items {
    items = List.copyOf(items);
  }

  /** A list that stands on one page. */
  public static <T> Items<T> of(List<T> all) {
    return new Items<>(all, all.size());
  }

  /** One page of a list that is at hand whole. */
  public static <T> Items<T> page(List<T> all, Paging paging) {
    int from = Math.min(paging.from(), all.size());
    int to = Math.min(from + paging.size(), all.size());
    return new Items<>(all.subList(from, to), all.size());
  }
}
