package nl.vipez.expertise.model;

import java.util.List;
import java.util.Optional;

/**
 * A passage found for a need, and so possible evidence; only passages the seeker may see are ever
 * handed in.
 *
 * @param rank place in the ranking, from 1
 * @param score how well it fits, 0 or more; comparable within one ranking only
 * @param document id of the document; empty for the words of an offer itself
 * @param offer number of the offer whose own words these are; empty for a document
 * @param title title of the document
 * @param owner CBS code of the municipality it comes from
 * @param authors functions named as author
 * @param year year of the document
 * @param page part number, from 1
 * @param kind what kind of part it is: PAGE, SLIDE, SHEET or SECTION
 * @param label what a person calls the part: the page's number, the section's heading; may be empty
 * @param text the passage
 */
public record Passage(
    int rank,
    double score,
    Optional<String> document,
    Optional<Long> offer,
    String title,
    Optional<String> owner,
    List<String> authors,
    Optional<Integer> year,
    int page,
    String kind,
    String label,
    String text) {

  /** Checks the bounds. */
  public Passage {
    if (rank < 1 || !(score >= 0)) {
      throw new IllegalArgumentException("rank " + rank + ", score " + score);
    }
    authors = List.copyOf(authors);
  }
}
