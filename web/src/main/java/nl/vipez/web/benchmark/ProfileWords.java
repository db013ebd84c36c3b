package nl.vipez.web.benchmark;

import java.util.List;
import nl.vipez.benchmark.model.AreaLine;
import nl.vipez.benchmark.model.AreaVerdict;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.Profile;

/** The sentences above a profile. */
final class ProfileWords {
  private static final int MOST_NAMED = 3;

  private final Words words;
  private final Profile profile;

  ProfileWords(Words words, Profile profile) {
    this.words = words;
    this.profile = profile;
  }

  /** "Groningen 2024, kring A: sterk in 3 van 11 gebieden, zwak in 2". */
  String headline() {
    String key = profile.unknown() == profile.judged() ? "home.headline-nothing" : "home.headline";
    return words.say(
        key,
        profile.municipality().name(),
        profile.year(),
        peers(),
        profile.strong(),
        profile.judged(),
        profile.weak());
  }

  private String peers() {
    PeerChoice choice = profile.peers().choice();
    String name = new PeerLinks(words).name(choice, profile.municipality(), profile.circle());
    boolean lower = choice.kind() == PeerChoice.Kind.CIRCLE && !name.isEmpty();
    return lower ? name.substring(0, 1).toLowerCase(words.locale()) + name.substring(1) : name;
  }

  /** With how many it is compared, and about which areas nothing can be said. */
  String lead() {
    List<AreaLine> unknown = profile.with(AreaVerdict.TOO_LITTLE_DATA);
    String compared = words.say("home.compared", profile.peers().municipalities().size());
    if (profile.peers().choice().kind() == PeerChoice.Kind.NEAREST
        && profile.peers().municipalities().isEmpty()) {
      return words.say("home.nearest-none");
    }
    if (unknown.isEmpty()) {
      return compared;
    }
    return compared
        + " "
        + (unknown.size() > MOST_NAMED
            ? words.say("home.too-little-many", unknown.size(), profile.judged())
            : words.say(
                "home.too-little",
                words.list(
                    unknown.stream()
                        .map(line -> words.name(line.category()).toLowerCase(words.locale()))
                        .toList())));
  }
}
