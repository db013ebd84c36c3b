package nl.vipez.benchmark.model.entry;

import java.util.Optional;
import nl.vipez.benchmark.model.Status;

/**
 * An answer to one question, by someone who saw what stood there.
 *
 * @param indicator code
 * @param municipality CBS code
 * @param year the year it is about
 * @param value the figure; empty with status M
 * @param status A, P, E or M
 * @param reason why there is no figure, with status M
 * @param note the explanation
 * @param seenVintage the vintage that stood there; 0 for none
 * @param seenNote the number of the note that stood there; 0 for none
 * @param seenHeld what waited there; 0 for nothing
 */
public record EntryChange(
    String indicator,
    String municipality,
    int year,
    Optional<Double> value,
    Status status,
    Optional<MissingReason> reason,
    String note,
    int seenVintage,
    int seenNote,
    long seenHeld) {}
