package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.Profiles;
import nl.vipez.benchmark.Trends;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.Profile;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.LadderRow;
import nl.vipez.web.benchmark.TrendWords;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The twelve areas of the marked municipality, among the peers of the comparison. */
@RequestScoped
@Named("compareProfile")
public class CompareProfile {
  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private ComparisonQuery query;
  @Inject private PeerQuery peers;
  @Inject private Profiles profiles;
  @Inject private Trends trends;

  private @Nullable Profile profile;

  Profile profile() {
    Profile made = profile;
    if (made == null) {
      made = profiles.profile(current.caller(), code(), Optional.of(query.year()), choice());
      profile = made;
    }
    return made;
  }

  private String code() {
    return peers.me().map(Municipality::code).orElseThrow();
  }

  private Optional<PeerChoice> choice() {
    return peers.choice(query.year());
  }

  /** The areas, in their fixed order. */
  public List<LadderRow> getLadder() {
    Words words = Words.of(locale.locale());
    Address area =
        Address.of("/benchmark/area")
            .with("municipality", peers.foreign())
            .with("year", query.year())
            .with("peers", choice().map(PeerChoice::text).orElse(""));
    TrendWords said =
        new TrendWords(words, trends.of(current.caller(), code(), query.year(), choice()));
    return profile().areas().stream()
        .map(line -> LadderRow.of(line, words.name(line.category()), area, said.of(line)))
        .toList();
  }
}
