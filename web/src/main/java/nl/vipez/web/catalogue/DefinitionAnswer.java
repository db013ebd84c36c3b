package nl.vipez.web.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.vipez.benchmark.model.catalogue.DefinitionFields;
import nl.vipez.benchmark.model.catalogue.Version;

/**
 * A version of a definition.
 *
 * @param code of the indicator
 * @param version counting up
 * @param effectiveFrom the first year whose figures are read with it; 0 for all years
 * @param meaningChanged whether figures before and after cannot be compared
 * @param changedBy username, "system" or "steering-group"
 * @param changedAt when
 * @param reason why
 * @param definition every field
 * @param differences what differs from the version before
 */
public record DefinitionAnswer(
    String code,
    int version,
    int effectiveFrom,
    boolean meaningChanged,
    String changedBy,
    Instant changedAt,
    String reason,
    Map<String, String> definition,
    List<DefinitionFields.Difference> differences) {

  static DefinitionAnswer of(Version one, Map<String, String> before) {
    Map<String, String> now = DefinitionFields.of(one.indicator());
    return new DefinitionAnswer(
        one.indicator().code(),
        one.number(),
        one.effectiveFrom(),
        one.change().meaningChanged(),
        one.change().by(),
        one.change().at(),
        one.change().reason(),
        now,
        DefinitionFields.between(before, now));
  }
}
