package nl.vipez.discovery.model;

import java.time.Instant;
import java.util.List;

/**
 * What a comparison of database, store and index found.
 *
 * @param at when it ended
 * @param documents how many documents are published
 * @param files how many different files the versions have
 * @param looseFiles how many files in the store belong to no version, as an upload cut off leaves
 *     them; nobody sees those
 * @param differences where they do not agree; none when all is well
 */
public record CheckReport(
    Instant at, int documents, int files, int looseFiles, List<Difference> differences) {

  public CheckReport {
    differences = List.copyOf(differences);
  }
}
