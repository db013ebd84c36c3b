package nl.vipez.web.validation;

import java.util.List;

/**
 * One vintage, in words.
 *
 * @param vintage from 1
 * @param value with its unit
 * @param status in words
 * @param source key of the source
 * @param at when it was recorded
 * @param who by whom
 * @param why the reason
 * @param note whether it was published, or summed from predecessors
 * @param parts the base figures it was computed of
 */
public record VintageRow(
    int vintage,
    String value,
    String status,
    String source,
    String at,
    String who,
    String why,
    String note,
    List<Part> parts) {

  /** Copies the parts. */
  public VintageRow {
    parts = List.copyOf(parts);
  }

  /**
   * Something with a page of its own.
   *
   * @param text what it is
   * @param address where its vintages are told
   */
  public record Part(String text, String address) {}
}
