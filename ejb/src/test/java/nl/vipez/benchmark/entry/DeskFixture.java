package nl.vipez.benchmark.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.BenchmarkFixture;
import nl.vipez.benchmark.Callers;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.EntryChange;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Question;

/** Entering on screen and by spreadsheet, in an open round and a database of its own. */
final class DeskFixture implements AutoCloseable {
  private static final Clock NOVEMBER_2026 =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  static final String CODE = "GM0014";
  static final int YEAR = 2025;

  final BenchmarkFixture benchmark = new BenchmarkFixture(NOVEMBER_2026);
  private final EntryNotes notes = new EntryNotes(benchmark.sql, NOVEMBER_2026);
  final Uploads uploads =
      EntryFixture.uploads(
          benchmark.sql,
          benchmark.indicators,
          benchmark.municipalities,
          benchmark.intake(),
          NOVEMBER_2026);
  final HeldAnswers held = EntryFixture.held(benchmark.sql, NOVEMBER_2026);
  private final Answers answers =
      new Answers(benchmark.intake(), notes, held, new NamedAfterTheirRole());
  final EntryDesk desk =
      new EntryDesk(
          new EntryForms(benchmark.indicators, benchmark.entered(), benchmark.known(), answers),
          benchmark.entered(),
          benchmark.intake(),
          answers,
          notes,
          held,
          benchmark.circles);
  final Templates templates = new Templates(desk, benchmark.municipalities, benchmark.themes);
  final Caller officer = Callers.officer(CODE);
  final Caller coordinator = Callers.coordinator(CODE);

  DeskFixture() {
    benchmark.sql.update(
        "insert into benchmark_round (round_year, reference_year, state) values (2026, 2025,"
            + " 'OPEN')");
    // What is remembered of rounds is remembered by a clock that stands still.
    benchmark.circles.pin(1900, Instant.EPOCH);
  }

  @Override
  public void close() {
    benchmark.close();
  }

  /** The form, as the officer sees it. */
  EntryForm form() {
    return desk.form(officer, CODE, YEAR);
  }

  /** The first indicator of a theme. */
  String firstOf(int theme) {
    return form().of(theme).get(0).indicator().code();
  }

  /** The question about an indicator, as the officer sees it. */
  Question question(String indicator) {
    return desk.question(officer, CODE, YEAR, indicator);
  }

  /** A final value without a note, by one who saw a vintage. */
  static EntryChange value(String indicator, double value, int seen) {
    return new EntryChange(
        indicator, CODE, YEAR, Optional.of(value), Status.A, Optional.empty(), "", seen, 0, 0);
  }

  private static final class NamedAfterTheirRole extends Accounts {
    @Override
    public Optional<AccountFacts> find(String username) {
      return Optional.empty();
    }
  }
}
