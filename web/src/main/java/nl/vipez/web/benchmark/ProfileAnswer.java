package nl.vipez.web.benchmark;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.Locale;
import nl.vipez.benchmark.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Where a municipality stands.
 *
 * @param municipality CBS code
 * @param name its name
 * @param year the year the figures are about
 * @param circle id of its circle, or null
 * @param peers with whom it is compared
 * @param strong how many areas are strong
 * @param weak how many are weak
 * @param judged how many can be judged
 * @param areas all twelve
 */
@JsonbNillable
public record ProfileAnswer(
    String municipality,
    String name,
    int year,
    @Nullable String circle,
    Peers peers,
    int strong,
    int weak,
    int judged,
    List<AreaAnswer> areas) {

  /** The choice as asked, and the municipalities it came to. */
  public record Peers(String choice, List<String> municipalities) {}

  static ProfileAnswer of(Profile profile, Locale locale) {
    return new ProfileAnswer(
        profile.municipality().code(),
        profile.municipality().name(),
        profile.year(),
        profile.circle().map(circle -> circle.id()).orElse(null),
        new Peers(profile.peers().choice().text(), profile.peers().municipalities()),
        profile.strong(),
        profile.weak(),
        profile.judged(),
        profile.areas().stream().map(line -> AreaAnswer.of(line, locale)).toList());
  }
}
