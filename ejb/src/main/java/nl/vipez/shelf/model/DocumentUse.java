package nl.vipez.shelf.model;

import java.util.List;

/**
 * How a document is used.
 *
 * @param id of the document
 * @param title its title
 * @param opened how often it was opened in the period
 * @param helped how many people it helped
 * @param notHelped how many people it did not help
 * @param remarks what they wrote, latest first, at most five, without names
 */
public record DocumentUse(
    String id, String title, int opened, int helped, int notHelped, List<String> remarks) {

  /** Copies the remarks. */
  public DocumentUse {
    remarks = List.copyOf(remarks);
  }
}
