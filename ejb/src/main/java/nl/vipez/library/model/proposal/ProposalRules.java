package nl.vipez.library.model.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.theme.model.Theme;

/** All rules together. Making it costs some milliseconds; it may be used by many threads. */
public final class ProposalRules {
  private final MunicipalityRule municipality;
  private final ThemeRule themes;
  private final int thisYear;

  /**
   * With the registers of today.
   *
   * @param municipalities of every year
   * @param themes all
   * @param usual times a theme is named in a thousand words of the library, on average
   * @param thisYear the present calendar year; later years than the next are not read
   */
  public ProposalRules(
      List<Municipality> municipalities,
      List<Theme> themes,
      Map<String, Double> usual,
      int thisYear) {
    this.municipality = new MunicipalityRule(municipalities);
    this.themes = new ThemeRule(new ThemeCounts(themes), usual);
    this.thisYear = thisYear;
  }

  /**
   * What a text proposes: at most one value a field, but for themes; in the order of the fields.
   */
  public List<Proposal> propose(List<TextOfPart> parts) {
    Reading reading = new Reading(parts);
    List<Proposal> all = new ArrayList<>();
    Optional<Proposal> title = TitleRule.propose(reading);
    title.ifPresent(all::add);
    KindRule.propose(reading, title).ifPresent(all::add);
    municipality.propose(reading).ifPresent(all::add);
    YearRule.propose(reading, title, thisYear).ifPresent(all::add);
    all.addAll(themes.propose(parts, title));
    LanguageRule.propose(reading).ifPresent(all::add);
    return List.copyOf(all);
  }
}
