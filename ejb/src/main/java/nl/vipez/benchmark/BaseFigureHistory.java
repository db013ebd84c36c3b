package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.benchmark.FigureHistory.Vintage;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Where one base figure comes from: all its vintages; and what is made of it. */
@ApplicationScoped
@Transactional
public class BaseFigureHistory {
  private final BaseVintages vintages;
  private final Audiences audiences;
  private final Panels panels;
  private final Indicators indicators;

  @Inject
  BaseFigureHistory(
      BaseVintages vintages, Audiences audiences, Panels panels, Indicators indicators) {
    this.vintages = vintages;
    this.audiences = audiences;
    this.panels = panels;
    this.indicators = indicators;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected BaseFigureHistory() {
    this.vintages = null;
    this.audiences = null;
    this.panels = null;
    this.indicators = null;
  }

  /**
   * The vintages that are open to the caller, newest first; a base figure is as closed as an
   * indicator of the same source.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} when none is
   */
  public List<Vintage> of(Caller caller, String code, String municipality, int year) {
    Audience audience = audiences.of(caller);
    boolean near = caller.is(Role.ANALYST) || audience.own().contains(municipality);
    Optional<Integer> pin = panels.now().pin(year);
    List<Vintage> all =
        vintages.of(List.of(code), List.of(municipality), year).stream()
            .filter(one -> audience.mayReadFigure(one.figure().source(), municipality))
            .map(
                one ->
                    new Vintage(
                        one.figure(),
                        one.at(),
                        Vintage.told(one.by(), near),
                        one.why(),
                        pin.filter(one::stood).isPresent(),
                        List.of()))
            .toList();
    if (all.isEmpty()) {
      throw new DomainException(Problem.NOT_FOUND, "benchmark.no-figure");
    }
    return all;
  }

  /** The indicators about a year that are made of this base figure, in the catalogue's order. */
  public List<Indicator> servedBy(String code, int year) {
    Set<String> names = new HashSet<>(Set.of(code));
    EnteredTable.find(code).flatMap(EnteredFigure::standsFor).ifPresent(names::add);
    return indicators.all().stream()
        .filter(one -> one.validIn(year))
        .filter(one -> one.made() || EnteredTable.find(code).isEmpty())
        .filter(
            one ->
                one.formula().map(Formula::of).map(Formula::codes).orElse(Set.of()).stream()
                    .anyMatch(names::contains))
        .toList();
  }
}
