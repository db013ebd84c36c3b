package nl.vipez.benchmark.entry;

import java.time.Clock;
import nl.vipez.benchmark.FigureIntake;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.IndicatorsFixture;
import nl.vipez.municipality.Municipalities;
import nl.vipez.platform.Sql;

/** The services of entry without a container, for tests of other packages. */
public final class EntryFixture {
  private EntryFixture() {}

  /** Where tables are handed in. */
  public static Uploads uploads(
      Sql sql,
      Indicators indicators,
      Municipalities municipalities,
      FigureIntake intake,
      Clock clock) {
    return new Uploads(
        indicators,
        IndicatorsFixture.entered(sql, indicators),
        municipalities,
        intake,
        new EntryNotes(sql, clock),
        clock);
  }

  /** Values that wait. */
  public static HeldAnswers held(Sql sql, Clock clock) {
    return new HeldAnswers(sql, clock);
  }
}
