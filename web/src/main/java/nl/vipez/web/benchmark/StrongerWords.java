package nl.vipez.web.benchmark;

import java.util.ArrayList;
import java.util.List;
import nl.vipez.benchmark.model.StrongerPeer;
import nl.vipez.municipality.model.Neighbour;

/** Says why a comparable municipality is worth a look. */
final class StrongerWords {
  private static final int MOST_REASONS = 2;

  private final Words words;

  StrongerWords(Words words) {
    this.words = words;
  }

  /**
   * The row of one municipality.
   *
   * @param compare the comparison of the area's indicators, without peers
   */
  StrongerRow row(StrongerPeer peer, Address compare) {
    List<String> reasons = new ArrayList<>();
    peer.area()
        .score()
        .ifPresent(score -> reasons.add(words.say("stronger.score", words.score(score))));
    if (peer.sameCircle()) {
      reasons.add(words.say("stronger.circle"));
    }
    peer.likeness()
        .map(Neighbour::distance)
        .ifPresent(distance -> reasons.add(words.say("stronger.alike", words.score(distance))));
    List<String> better =
        peer.better().stream().limit(MOST_REASONS).map(one -> better(one)).toList();
    if (!better.isEmpty()) {
      reasons.add(words.say("stronger.better", words.list(better)));
    }
    return new StrongerRow(
        peer.municipality().name(),
        String.join(" · ", reasons),
        compare.with("peers", peer.municipality().code()).toString());
  }

  private String better(StrongerPeer.BetterIndicator one) {
    int decimals = one.indicator().decimals();
    return words.say(
        "stronger.indicator",
        one.indicator().text().name(words.locale()),
        words.number(one.theirs(), decimals),
        words.number(one.mine(), decimals));
  }
}
