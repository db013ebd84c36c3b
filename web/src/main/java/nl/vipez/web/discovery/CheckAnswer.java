package nl.vipez.web.discovery;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import nl.vipez.discovery.model.CheckState;
import nl.vipez.discovery.model.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of database, store and index as programs get it; see {@link CheckState} and {@link
 * nl.vipez.discovery.model.CheckReport} for the meaning.
 *
 * @param state NEVER, RUNNING, DONE or FAILED
 * @param report what the last one found; null before the first
 */
@JsonbNillable
public record CheckAnswer(String state, int done, int total, @Nullable Report report) {

  /** What one found. */
  public record Report(
      String at, int documents, int files, int looseFiles, List<Found> differences) {}

  /**
   * A difference.
   *
   * @param document id, or an empty text
   * @param version 0 when it is about none in particular
   */
  public record Found(String kind, String document, int version) {

    static Found of(Difference difference) {
      return new Found(difference.kind().name(), difference.document(), difference.version());
    }
  }

  static CheckAnswer of(CheckState check) {
    return new CheckAnswer(
        check.running()
            ? "RUNNING"
            : check.failed() ? "FAILED" : check.last().isPresent() ? "DONE" : "NEVER",
        check.done(),
        check.total(),
        check
            .last()
            .map(
                last ->
                    new Report(
                        last.at().toString(),
                        last.documents(),
                        last.files(),
                        last.looseFiles(),
                        last.differences().stream().map(Found::of).toList()))
            .orElse(null));
  }
}
