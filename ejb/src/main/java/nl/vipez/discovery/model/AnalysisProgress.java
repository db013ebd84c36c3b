package nl.vipez.discovery.model;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an index is with taking the words of all documents apart anew.
 *
 * @param running whether it is at it
 * @param done documents finished
 * @param total documents in all
 * @param begunAt when it began, if it ever did since the server started
 * @param endedAt when it ended
 */
public record AnalysisProgress(
    boolean running, int done, int total, Optional<Instant> begunAt, Optional<Instant> endedAt) {

  /** Nothing to do since the server started. */
  public static AnalysisProgress none() {
    return new AnalysisProgress(false, 0, 0, Optional.empty(), Optional.empty());
  }

  /** At the start of so many documents. */
  public static AnalysisProgress begun(int total, Instant at) {
    return new AnalysisProgress(true, 0, total, Optional.of(at), Optional.empty());
  }

  /** One document further. */
  public AnalysisProgress oneMore() {
    return new AnalysisProgress(running, Math.min(done + 1, total), total, begunAt, endedAt);
  }

  /** At the end, whether or not all went well. */
  public AnalysisProgress finished(Instant at) {
    return new AnalysisProgress(false, done, total, begunAt, Optional.of(at));
  }
}
