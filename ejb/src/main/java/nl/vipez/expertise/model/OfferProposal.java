package nl.vipez.expertise.model;

import java.util.Set;

/**
 * Something a person could offer, by what is known; it is nobody's offer until that person makes it
 * one.
 *
 * @param subject what it stands on: "document:ID" or "area:NUMBER"; answers are kept under it
 * @param kind what it stands on
 * @param title title of the document; empty for an area
 * @param area number of the area; 0 for a document
 * @param year newest of the years it was strong in; 0 for a document
 * @param themes theme codes to begin with
 * @param documents ids of documents to begin with
 */
public record OfferProposal(
    String subject,
    Kind kind,
    String title,
    int area,
    int year,
    Set<String> themes,
    Set<String> documents) {

  /** What a proposal stands on. */
  public enum Kind {
    /** A good practice names the person's function as author. */
    PRACTICE,
    /** The person's municipality was strong on an area, years in a row. */
    AREA
  }

  /** Copies the sets. */
  public OfferProposal {
    themes = Set.copyOf(themes);
    documents = Set.copyOf(documents);
  }

  /** The proposal that a good practice gives. */
  public static OfferProposal practice(String document, String title, Set<String> themes) {
    return new OfferProposal(
        "document:" + document, Kind.PRACTICE, title, 0, 0, themes, Set.of(document));
  }

  /** The proposal that an area gives. */
  public static OfferProposal area(int number, int year, Set<String> themes) {
    return new OfferProposal("area:" + number, Kind.AREA, "", number, year, themes, Set.of());
  }
}
