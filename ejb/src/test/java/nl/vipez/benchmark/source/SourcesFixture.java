package nl.vipez.benchmark.source;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.BaseFigureIntake;
import nl.vipez.benchmark.BenchmarkFixture;
import nl.vipez.benchmark.Callers;
import nl.vipez.benchmark.model.source.SourceKind;

/** The sources at a server of recorded answers, in a database of their own. */
final class SourcesFixture implements AutoCloseable {
  static final Clock NOVEMBER_2026 =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final String V4 =
      """
      {"municipality": "RegioS", "year": "Perioden", "where": {"Measure": "M000352"},
       "figures": [{"code": "INHABITANTS", "column": "Value"}]}
      """;

  final Replay replay = new Replay();
  final BenchmarkFixture benchmark = new BenchmarkFixture(NOVEMBER_2026);
  final SourceClient client = new SourceClient(List.of(replay.base()), Optional.empty());
  private final RunRepository runs = new RunRepository(benchmark.sql, NOVEMBER_2026);
  final BaseFigureIntake intake = benchmark.baseFigureIntake();
  final SourceRepository repository = new SourceRepository(benchmark.sql);
  final Sources sources =
      new Sources(
          repository,
          runs,
          new Reading(client, intake, benchmark.municipalities, runs),
          client,
          intake,
          NOVEMBER_2026);
  final Caller analyst = Callers.analyst();

  @Override
  public void close() {
    replay.close();
    benchmark.close();
  }

  /** Sets up a table of open data, version 4, at a path of the server. */
  void openDataV4(String code, String path) {
    sources.save(analyst, code, SourceKind.ODATA_V4, code, replay.base() + path, V4, 0);
  }

  /** A run of a source that is asked, from its start to its end. */
  SourceRun run(String code) {
    return sources.run(analyst, sources.start(analyst, code, Optional.empty()));
  }
}
