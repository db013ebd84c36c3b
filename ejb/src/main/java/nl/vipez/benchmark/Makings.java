package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.vipez.audience.model.Audience;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.benchmark.model.catalogue.VersionLine;
import nl.vipez.municipality.Municipalities;

/** Of which vintages of base figures a vintage of an indicator was computed. */
@ApplicationScoped
@Transactional
class Makings {
  private final Catalogue catalogue;
  private final BaseVintages vintages;
  private final Municipalities municipalities;

  @Inject
  Makings(Catalogue catalogue, BaseVintages vintages, Municipalities municipalities) {
    this.catalogue = catalogue;
    this.vintages = vintages;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Makings() {
    this.catalogue = null;
    this.vintages = null;
    this.municipalities = null;
  }

  /** What is known of the figure of one indicator, municipality and year, as far as open. */
  Known known(String indicator, String municipality, int year, Audience audience) {
    Optional<VersionLine> line = catalogue.line(indicator);
    Set<String> codes = new HashSet<>();
    line.stream()
        .flatMap(one -> one.versions().stream())
        .forEach(version -> codes.addAll(named(version.indicator())));
    Set<String> parts =
        new TreeSet<>(municipalities.lineage().territoryIn(municipality, year).parts().keySet());
    Set<String> all = new HashSet<>(parts);
    all.add(municipality);
    List<BaseVintages.Kept> kept =
        vintages.of(codes, all, year).stream()
            .filter(
                one -> audience.mayReadFigure(one.figure().source(), one.figure().municipality()))
            .toList();
    return new Known(line, List.copyOf(parts), kept);
  }

  /** The codes of its formula, and those that stand in for them. */
  private static Set<String> named(Indicator indicator) {
    Set<String> codes = new HashSet<>();
    indicator
        .formula()
        .ifPresent(
            formula ->
                Formula.of(formula)
                    .codes()
                    .forEach(
                        code -> {
                          codes.add(code);
                          standIn(indicator, code).ifPresent(codes::add);
                        }));
    return codes;
  }

  private static Optional<String> standIn(Indicator indicator, String code) {
    return indicator.made()
        ? EnteredTable.standingIn(code).map(EnteredFigure::code)
        : Optional.empty();
  }

  /**
   * Every version of an indicator and every vintage that it can be made of.
   *
   * @param line its definitions; empty for one that nobody knows
   * @param predecessors what the territory of today was made of
   * @param kept vintages of base figures, newest first
   */
  record Known(
      Optional<VersionLine> line, List<String> predecessors, List<BaseVintages.Kept> kept) {

    /**
     * What it was made of, in the order of the formula; nothing of a figure that was typed.
     *
     * @param at when the figure was recorded: the formula is that of then
     * @param until the last batch after which it stood
     */
    List<Figure> of(Figure figure, Instant at, int until) {
      Optional<Indicator> definition =
          line.map(one -> one.asOf(at).orElse(one)).flatMap(one -> one.inForce(figure.year()));
      if (figure.source() == FigureSource.OWN || definition.isEmpty()) {
        return List.of();
      }
      Indicator indicator = definition.get();
      List<String> who =
          figure.basis() == Basis.SUMMED ? predecessors : List.of(figure.municipality());
      return indicator.formula().map(Formula::of).map(Formula::codes).orElse(Set.of()).stream()
          .flatMap(code -> who.stream().flatMap(one -> used(indicator, code, one, until)))
          .toList();
    }

    private Stream<Figure> used(Indicator indicator, String code, String who, int until) {
      return stood(code, who, until)
          .or(() -> standIn(indicator, code).flatMap(other -> stood(other, who, until)))
          .stream();
    }

    private Optional<Figure> stood(String code, String who, int until) {
      return kept.stream()
          .filter(one -> one.stood(until))
          .map(BaseVintages.Kept::figure)
          .filter(one -> one.indicator().equals(code) && one.municipality().equals(who))
          .filter(one -> one.value().isPresent())
          .findFirst();
    }
  }
}
