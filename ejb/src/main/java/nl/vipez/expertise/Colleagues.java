package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;

/** Who can help with a weak area, before anybody wrote down a question. */
@ApplicationScoped
public class Colleagues {
  private final Themes themes;
  private final Matches matches;

  @Inject
  Colleagues(Themes themes, Matches matches) {
    this.themes = themes;
    this.matches = matches;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Colleagues() {
    this.themes = null;
    this.matches = null;
  }

  /**
   * Colleagues in municipalities that are stronger in this area, best first; the question is made
   * of the names of the area's themes. Empty for a caller without a municipality.
   *
   * @param category number of the area, 1 to 11
   * @param most how many at most
   */
  public List<Ranking.Match> forArea(Caller caller, int category, int most) {
    if (caller.municipality().isEmpty()) {
      return List.of();
    }
    return matches.rank(caller, question(caller, category)).matches().stream()
        .filter(match -> match.candidate().strength().better().contains(category))
        .limit(most)
        .toList();
  }

  /** The unsaved need (id 0) that stands for an area. */
  public Need question(Caller caller, int category) {
    List<Theme> touched = themes.ofCategory(category);
    return new Need(
        0,
        caller.municipality().orElseThrow(),
        themes.category(category).map(area -> area.nl()).orElse(""),
        touched.stream().map(Theme::nl).collect(Collectors.joining(", ")),
        touched.stream().map(Theme::code).collect(Collectors.toSet()),
        Optional.empty());
  }
}
