package nl.vipez.shelf.model;

import java.time.Instant;

/**
 * A document on a person's list.
 *
 * @param id of the document
 * @param title its title now
 * @param kind code of its kind
 * @param municipality CBS code, or an empty text
 * @param year the year it is about; 0 when not known
 * @param fictional made up for the demonstration
 * @param note what its person wrote with it, or an empty text
 * @param since when it was put there, UTC
 */
public record Kept(
    String id,
    String title,
    String kind,
    String municipality,
    int year,
    boolean fictional,
    String note,
    Instant since) {}
