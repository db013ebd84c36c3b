package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.expertise.model.DraftCheck;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;

/** The codes a need or an offer may name. */
@ApplicationScoped
class KnownCodes {
  private final Themes themes;
  private final Indicators indicators;

  @Inject
  KnownCodes(Themes themes, Indicators indicators) {
    this.themes = themes;
    this.indicators = indicators;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected KnownCodes() {
    this.themes = null;
    this.indicators = null;
  }

  DraftCheck check() {
    return new DraftCheck(
        themes.all().stream().map(Theme::code).collect(Collectors.toSet()),
        indicators.all().stream().map(Indicator::code).collect(Collectors.toSet()));
  }
}
