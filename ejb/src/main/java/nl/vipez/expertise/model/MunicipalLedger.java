package nl.vipez.expertise.model;

import java.util.Comparator;
import java.util.List;

/**
 * Help that a municipality gave and received.
 *
 * @param municipality CBS code
 * @param lines one for each other municipality, most exchanged first
 */
public record MunicipalLedger(String municipality, List<Ledger.Line> lines) {

  /** Sorts the lines. */
  public MunicipalLedger {
    lines =
        lines.stream()
            .sorted(
                Comparator.comparingInt(
                        (Ledger.Line one) -> one.given().given() + one.received().given())
                    .reversed()
                    .thenComparing(Ledger.Line::municipality))
            .toList();
  }

  /** Times it gave help. */
  public int given() {
    return lines.stream().mapToInt(one -> one.given().given()).sum();
  }

  /** How many of them were closed as a help. */
  public int gaveHelp() {
    return lines.stream().mapToInt(one -> one.given().helped()).sum();
  }

  /** Times it received help. */
  public int received() {
    return lines.stream().mapToInt(one -> one.received().given()).sum();
  }

  /** How many of them were closed as a help. */
  public int wasHelped() {
    return lines.stream().mapToInt(one -> one.received().helped()).sum();
  }
}
