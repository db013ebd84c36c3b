package nl.vipez.search.extract.worker;

import nl.vipez.search.extract.ExtractionLimits;

/** What is left to spend on one file, attachments included. */
final class Budget {

  private int characters;
  private int parts;
  private int embedded;
  private boolean exceeded;

  Budget(ExtractionLimits limits) {
    characters = limits.maxCharacters();
    parts = limits.maxParts();
    embedded = limits.maxEmbedded();
  }

  /** Takes up to so many characters; gives how many there were. */
  int characters(int wanted) {
    int given = Math.min(wanted, characters);
    characters -= given;
    exceeded |= given < wanted;
    return given;
  }

  /** How many characters are left. */
  int charactersLeft() {
    return characters;
  }

  /** Whether there may be another part. */
  boolean part() {
    exceeded |= parts == 0;
    return parts > 0 && parts-- > 0;
  }

  /** Whether there may be another attachment. */
  boolean embedded() {
    exceeded |= embedded == 0;
    return embedded > 0 && embedded-- > 0;
  }

  /** Notes that something was left out. */
  void leaveOut() {
    exceeded = true;
  }

  /** Whether anything was left out. */
  boolean exceeded() {
    return exceeded;
  }
}
