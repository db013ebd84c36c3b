package nl.vipez.benchmark.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * With whom a municipality is compared.
 *
 * @param kind which set
 * @param codes the municipalities of a set of one's own; empty for the other kinds
 */
public record PeerChoice(Kind kind, List<String> codes) {
  private static final int MOST = 500;

  /** The kinds of peer sets. */
  public enum Kind {
    /** Its own circle. */
    CIRCLE,
    /** The ten most alike, within the distance cap. */
    NEAREST,
    /** Its province. */
    PROVINCE,
    /** Those with about as many inhabitants: its size class. */
    SIZE,
    /** All municipalities. */
    ALL,
    /** A set of one's own. */
    LIST
  }

  /** Its own circle. */
  public static final PeerChoice CIRCLE = new PeerChoice(Kind.CIRCLE, List.of());

  /** The ten most alike. */
  public static final PeerChoice NEAREST = new PeerChoice(Kind.NEAREST, List.of());

  /** All municipalities. */
  public static final PeerChoice ALL = new PeerChoice(Kind.ALL, List.of());

  /** Copies the codes. */
  public PeerChoice {
    codes = List.copyOf(codes);
    if ((kind == Kind.LIST) == codes.isEmpty()) {
      throw new IllegalArgumentException(kind + " with " + codes);
    }
  }

  /**
   * Reads {@code circle}, {@code nearest}, {@code province}, {@code size}, {@code all} or codes
   * joined by commas.
   *
   * @throws DomainException {@link Problem#INVALID} when it is none of these
   */
  public static PeerChoice parse(String text) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.LIST && kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return new PeerChoice(kind, List.of());
      }
    }
    List<String> codes =
        Arrays.stream(text.split(","))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    if (codes.isEmpty()
        || codes.size() > MOST
        || !codes.stream().allMatch(code -> code.matches("GM\\d{4}"))) {
      throw new DomainException(Problem.INVALID, "benchmark.peers-invalid");
    }
    return new PeerChoice(Kind.LIST, codes);
  }

  /** As in the API: the kind, or the codes joined by commas. */
  public String text() {
    return kind == Kind.LIST ? String.join(",", codes) : kind.name().toLowerCase(Locale.ROOT);
  }
}
