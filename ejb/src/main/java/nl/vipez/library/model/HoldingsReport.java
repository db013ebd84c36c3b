package nl.vipez.library.model;

import java.util.List;

/**
 * What the library holds, looked through.
 *
 * @param files how many different files the versions have
 * @param looseFiles how many files in the store belong to no version, as an upload cut off leaves
 *     them; nobody sees those
 * @param faults what is wrong
 */
public record HoldingsReport(int files, int looseFiles, List<HoldingFault> faults) {

  public HoldingsReport {
    faults = List.copyOf(faults);
  }
}
