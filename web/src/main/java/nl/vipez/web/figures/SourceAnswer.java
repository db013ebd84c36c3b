package nl.vipez.web.figures;

import nl.vipez.benchmark.source.SourceDefinition;

/**
 * One source.
 *
 * @param code unique
 * @param kind ODATA_V4, ODATA_V3, CSV or KVK_API
 * @param title for people
 * @param address of the table or file
 * @param mapping JSON, as a text
 * @param everyDays how often it is read by itself; 0 for on demand only
 * @param changedBy who changed it last
 * @param changedAt instant of that
 */
public record SourceAnswer(
    String code,
    String kind,
    String title,
    String address,
    String mapping,
    int everyDays,
    String changedBy,
    String changedAt) {

  static SourceAnswer of(SourceDefinition one) {
    return new SourceAnswer(
        one.code(),
        one.kind().name(),
        one.title(),
        one.address(),
        one.mapping(),
        one.everyDays(),
        one.changedBy(),
        one.changedAt().toString());
  }
}
