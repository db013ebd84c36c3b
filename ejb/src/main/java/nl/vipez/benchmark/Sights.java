package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Sight;
import nl.vipez.circle.Circles;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Every figure of one municipality leaves the feature through here: the caller's audience decides
 * (docs/adr/0005-figures-and-audience.md).
 */
@ApplicationScoped
class Sights {
  private final Audiences audiences;
  private final Circles circles;
  private final Panels panels;

  @Inject
  Sights(Audiences audiences, Circles circles, Panels panels) {
    this.audiences = audiences;
    this.circles = circles;
    this.panels = panels;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Sights() {
    this.audiences = null;
    this.circles = null;
    this.panels = null;
  }

  /** What one caller sees throughout one request. */
  record View(Audience audience, Panels.Moment moment, int newestPublishedYear) {

    /** A year as it was published. */
    Sight published(int year) {
      return sight(moment.published(year)::figure);
    }

    /** A year as it stands now. */
    Sight current(int year) {
      return sight(moment.current(year)::figure);
    }

    /** A year as it was published, on the territories of today. */
    Sight today(int year) {
      return sight(moment.published(year)::today);
    }

    private Sight sight(BiFunction<String, String, java.util.Optional<Figure>> figures) {
      return (indicator, municipality) ->
          figures
              .apply(indicator, municipality)
              .filter(figure -> audience.mayReadFigure(figure.source(), municipality));
    }
  }

  /**
   * The view of a caller.
   *
   * @throws DomainException {@link Problem#FORBIDDEN} for a stranger; the web module asks strangers
   *     to sign in before it comes to this
   */
  View of(Caller caller) {
    if (!caller.signedIn()) {
      throw new DomainException(Problem.FORBIDDEN, "benchmark.sign-in");
    }
    Panels.Moment moment = panels.now();
    int year =
        circles
            .newestPublishedReferenceYear()
            .orElseGet(() -> moment.years().stream().reduce((a, b) -> b).orElse(0));
    return new View(audiences.of(caller), moment, year);
  }
}
