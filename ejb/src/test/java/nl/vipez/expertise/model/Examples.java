package nl.vipez.expertise.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the tests of this package talk about. */
final class Examples {
  static final String DEVENTER = "GM0150";
  static final String GRONINGEN = "GM0014";

  private Examples() {}

  static Offer offer(long id) {
    return new Offer(
        id,
        "officer.deventer",
        "Accountmanager starters",
        DEVENTER,
        "Starters begeleiden",
        "Vijf jaar ervaring",
        Set.of("STARTERS"),
        Set.of("42"),
        1,
        LocalDate.of(2026, 1, 1),
        Optional.of(LocalDate.of(2026, 12, 31)),
        true);
  }

  static Need need(String municipality) {
    return new Need(7, municipality, "Starters", "hoe?", Set.of("STARTERS"), Optional.empty());
  }

  static Passage passage(int rank, String document, String owner, String author, int year) {
    return new Passage(
        rank,
        10.0 / rank,
        Optional.of(document),
        Optional.empty(),
        "Titel",
        Optional.of(owner),
        List.of(author),
        Optional.of(year),
        3,
        "PAGE",
        "3",
        "tekst");
  }

  static Candidate candidate(long id, double text, Strength strength, double distance) {
    return new Candidate(
        offer(id), new TextVotes.Outcome(text, List.of()), strength, Optional.of(distance), 0);
  }

  static Strength strength(double value) {
    return new Strength(Optional.of(value), List.of(7), 2024);
  }

  static Strength unknown() {
    return new Strength(Optional.empty(), List.of(), 2024);
  }
}
