package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.vipez.library.model.DescriptionRules;
import nl.vipez.municipality.Municipalities;
import nl.vipez.theme.Themes;

/** The codes a description may name. */
@ApplicationScoped
class Registers {
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private final Municipalities municipalities;
  private final Themes themes;
  private final Clock clock;

  @Inject
  Registers(Municipalities municipalities, Themes themes, Clock clock) {
    this.municipalities = municipalities;
    this.themes = themes;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Registers() {
    this.municipalities = null;
    this.themes = null;
    this.clock = null;
  }

  /** The rules as they hold today. */
  DescriptionRules rules() {
    return new DescriptionRules(
        code -> municipalities.find(code).isPresent(),
        code -> themes.byCode(code).isPresent(),
        today().getYear());
  }

  /** The calendar day in the Netherlands. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(NETHERLANDS));
  }
}
