package nl.vipez.benchmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.BaseFigureIntake;
import nl.vipez.benchmark.model.source.MappedRows;
import nl.vipez.benchmark.model.source.Mapping;
import nl.vipez.benchmark.model.source.Places;
import nl.vipez.benchmark.source.SourceRun.Counts;
import nl.vipez.benchmark.source.SourceRun.Line;
import nl.vipez.municipality.Municipalities;

/** Reads one source whole and takes in what it gives: all of it, or nothing. */
@ApplicationScoped
class Reading {
  private static final int MOST_LINES = 5_000;

  private final SourceClient client;
  private final BaseFigureIntake intake;
  private final Municipalities municipalities;
  private final RunRepository runs;

  @Inject
  Reading(
      SourceClient client,
      BaseFigureIntake intake,
      Municipalities municipalities,
      RunRepository runs) {
    this.client = client;
    this.intake = intake;
    this.municipalities = municipalities;
    this.runs = runs;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Reading() {
    this.client = null;
    this.intake = null;
    this.municipalities = null;
    this.runs = null;
  }

  /**
   * Reads, takes in and tells.
   *
   * @param file what was handed over; empty to ask the source's own address
   */
  void read(long run, SourceDefinition source, Optional<byte[]> file, String who) {
    Mapping mapping = MappingText.read(source.mapping(), intake.codes());
    MappedRows rows = new MappedRows(mapping, places());
    file.ifPresentOrElse(
        bytes -> CsvFile.read(bytes, mapping, rows), () -> of(source).read(source, mapping, rows));
    BaseFigureIntake.Outcome outcome =
        intake.take(who, "source " + source.code() + ", run " + run, rows.values());
    int added = (int) outcome.changes().stream().filter(change -> !change.known()).count();
    runs.end(
        run,
        new Counts(
            added,
            outcome.changes().size() - added,
            outcome.unchanged(),
            rows.refusedCount(),
            outcome.indicators()),
        rows.dirt(),
        lines(rows, outcome));
  }

  private RowSource of(SourceDefinition source) {
    return switch (source.kind()) {
      case ODATA_V4 -> new OData(client, OData.Version.V4, OData.PAGE);
      case ODATA_V3 -> new OData(client, OData.Version.V3, OData.PAGE);
      case CSV -> new CsvFile(client);
      case KVK_API -> new KvkApi(client);
    };
  }

  private static List<Line> lines(MappedRows rows, BaseFigureIntake.Outcome outcome) {
    List<Line> lines = new ArrayList<>();
    for (MappedRows.Refused one : rows.refused()) {
      lines.add(
          new Line(
              "REFUSED",
              one.place(),
              one.code(),
              one.municipality(),
              one.year(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(one.why())));
    }
    for (BaseFigureIntake.Change one : outcome.changes()) {
      if (lines.size() >= MOST_LINES) {
        break;
      }
      lines.add(
          new Line(
              one.known() ? "CHANGED" : "NEW",
              "",
              one.value().key().code(),
              one.value().key().municipality(),
              String.valueOf(one.value().key().year()),
              one.before(),
              one.value().amount(),
              Optional.empty()));
    }
    return lines;
  }

  private Places places() {
    return new Places() {
      @Override
      public boolean known(String code) {
        return municipalities.find(code).isPresent();
      }

      @Override
      public boolean existed(String code, int year) {
        return municipalities.find(code).filter(one -> one.existsIn(year)).isPresent();
      }

      @Override
      public boolean exists(String code) {
        return municipalities.find(code).filter(one -> one.validTo().isEmpty()).isPresent();
      }
    };
  }
}
