package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PeerValue;
import nl.vipez.benchmark.model.Quantiles;
import nl.vipez.benchmark.model.Sight;
import nl.vipez.benchmark.model.entry.Known;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;

/** What may stand beside a figure that is being entered: last year's, and what peers had then. */
@ApplicationScoped
public class KnownFigures {
  private static final int FEWEST_PEERS = 3;

  private final Sights sights;
  private final PeerSets peerSets;
  private final Indicators indicators;
  private final EnteredFigures entered;
  private final FigureIntake intake;
  private final Municipalities municipalities;

  @Inject
  KnownFigures(
      Sights sights,
      PeerSets peerSets,
      Indicators indicators,
      EnteredFigures entered,
      FigureIntake intake,
      Municipalities municipalities) {
    this.sights = sights;
    this.peerSets = peerSets;
    this.indicators = indicators;
    this.entered = entered;
    this.intake = intake;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected KnownFigures() {
    this.sights = null;
    this.peerSets = null;
    this.indicators = null;
    this.entered = null;
    this.intake = null;
    this.municipalities = null;
  }

  /**
   * By code, for all that is entered about a year and the indicators that are made of it. Beside a
   * base figure stands last year's alone: how large it is says nothing of others.
   *
   * @param year the year that is being entered; what is known is of the year before
   */
  public Map<String, Known> before(Caller caller, String code, int year) {
    Municipality one = municipalities.get(code);
    Sights.View view = sights.of(caller);
    Sight own = view.today(year - 1);
    Sight others = view.published(year - 1);
    List<String> peers = peerSets.of(one, year - 1, Optional.empty()).municipalities();
    boolean sameTerritory = municipalities.lineage().territoryIn(code, year - 1).is(code);
    Map<String, Known> all = new HashMap<>();
    List<Indicator> known = new ArrayList<>(indicators.asked(year));
    known.addAll(entered.made(year));
    for (Indicator indicator : known) {
      Optional<Figure> last = own.figure(indicator.code(), code);
      List<Double> values =
          others.values(indicator.code(), peers).stream().map(PeerValue::value).toList();
      all.put(
          indicator.code(),
          new Known(
              last,
              !sameTerritory || indicators.brokenBetween(indicator.code(), year - 1, year),
              values.size() >= FEWEST_PEERS
                  ? Optional.of(Quantiles.of(values).median())
                  : Optional.empty(),
              values.size()));
    }
    Map<String, FigureIntake.Recorded> last = intake.recorded(code, year - 1);
    entered
        .asked(code, year)
        .forEach(
            part ->
                all.put(
                    part.code(),
                    new Known(
                        Optional.ofNullable(last.get(part.code()))
                            .map(FigureIntake.Recorded::figure),
                        !sameTerritory,
                        Optional.empty(),
                        0)));
    return all;
  }
}
