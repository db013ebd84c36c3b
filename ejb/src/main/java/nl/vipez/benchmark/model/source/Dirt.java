package nl.vipez.benchmark.model.source;

/** What is recognised in a source besides plain figures. */
public enum Dirt {
  /** Taken as it is: corrections and settlements are legal in Iv3. */
  NEGATIVE(false),
  /** No figure: -99997 and the like. */
  MISSING_CODE(false),
  /** No figure: nothing stands there, or what the mapping calls nothing. */
  EMPTY(false),
  /** No figure: a zero where zero cannot be. */
  ZERO(false),
  /** No figures at all: a municipality that has nothing but zeroes did not deliver. */
  NOT_DELIVERED(false),
  /** Taken: a municipality that is part of another by now. */
  MERGED(false),
  /** Passed over: a region that is no municipality. */
  OTHER_REGION(false),
  /** Passed over: a quarter, a month. */
  OTHER_PERIOD(false),
  /** Refused: nobody knows this municipality. */
  UNKNOWN_MUNICIPALITY(true),
  /** Refused: it did not exist in that year. */
  NOT_THEN(true),
  /** Refused: no year can be read. */
  NO_YEAR(true),
  /** Refused: no number can be read. */
  NO_NUMBER(true),
  /** Refused: it stands there twice, and differs. */
  TWICE(true);

  private final boolean refused;

  Dirt(boolean refused) {
    this.refused = refused;
  }

  /** Whether the row is refused for it. */
  public boolean refused() {
    return refused;
  }
}
