package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.municipality.Neighbours;
import nl.vipez.municipality.model.Factor;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Neighbour;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Choice;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.municipality.MunicipalityNames;

/** Why the nearest are compared with: how far each is, and what parts them most. */
@RequestScoped
@Named("nearestReasons")
public class NearestReasons {
  private static final int NEAREST = 10;

  @Inject private CurrentLocale locale;
  @Inject private ComparisonQuery query;
  @Inject private PeerQuery peers;
  @Inject private Neighbours neighbours;
  @Inject private MunicipalityNames names;

  /** Whether the nearest are compared with. */
  public boolean isShown() {
    return peers.me().isPresent() && peers.kind(query.year()).equals(PeerChoice.NEAREST.text());
  }

  /** Each with its reason in words; the address is that of all reasons. */
  public List<Choice> getReasons() {
    return peers.me().stream()
        .flatMap(one -> neighbours.nearest(one.code(), NEAREST).stream())
        .map(near -> new Choice(reason(near), getAddress(), false))
        .toList();
  }

  private String reason(Neighbour near) {
    Words words = Words.of(locale.locale(), "comparison");
    Factor most =
        Arrays.stream(Factor.values())
            .max(Comparator.comparingDouble(factor -> factor.share(near)))
            .orElse(Factor.INHABITANTS);
    return words.say(
        "nearest.reason",
        names.of(near.municipality()),
        words.number(near.distance(), 3),
        words.say("factor." + most.name()));
  }

  /** The page with all reasons, and the weights. */
  public String getAddress() {
    return Address.of("/benchmark/peers").with("municipality", peers.foreign()).toString();
  }

  /** The marked municipality. */
  public String getName() {
    return peers.me().map(Municipality::name).orElse("");
  }
}
