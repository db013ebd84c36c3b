package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vipez.expertise.Colleagues;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.web.expertise.MatchAnswer;
import nl.vipez.web.expertise.MatchView;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;

/** Finds colleagues who can help with an area, with the reason for each. */
@RequestScoped
public class ColleagueRows {
  private CurrentCaller current;
  private CurrentLocale locale;
  private Colleagues colleagues;
  private MatchView view;

  /** For the container. */
  @Inject
  public ColleagueRows(
      CurrentCaller current, CurrentLocale locale, Colleagues colleagues, MatchView view) {
    this.current = current;
    this.locale = locale;
    this.colleagues = colleagues;
    this.view = view;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ColleagueRows() {}

  /** Colleagues in stronger municipalities, best first; none for a caller without one. */
  List<ColleagueRow> on(int category, int most) {
    if (current.caller().municipality().isEmpty()) {
      return List.of();
    }
    // One person may stand behind several offers; the best speaks for the others.
    Set<String> seen = new HashSet<>();
    List<Ranking.Match> matches = colleagues.forArea(current.caller(), category, most * 3);
    return view.answers(colleagues.question(current.caller(), category), matches).stream()
        .map(match -> row(match, category))
        .filter(row -> seen.add(row.name() + row.municipality()))
        .limit(most)
        .toList();
  }

  /** Where to ask about an area. */
  static String askAddress(int category) {
    return Address.of("/expertise/ask").with("category", category).toString();
  }

  private ColleagueRow row(MatchAnswer match, int category) {
    String name = match.provider().displayName();
    return new ColleagueRow(
        name,
        match.municipalityName(),
        initials(name),
        reason(match),
        askAddress(category),
        Words.of(locale.locale()).say("home.ask-whom", name, match.municipalityName()));
  }

  /** The explanation without the name, which stands beside it. */
  private static String reason(MatchAnswer match) {
    String who = match.provider().displayName() + " (" + match.municipalityName() + "): ";
    String all = match.explanation();
    String why = all.startsWith(who) ? all.substring(who.length()) : all;
    return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1);
  }

  private static String initials(String name) {
    String[] words = name.strip().split("\\s+");
    String last = words[words.length - 1];
    String both = words[0].substring(0, 1) + (words.length > 1 ? last.substring(0, 1) : "");
    return both.toUpperCase(Locale.ROOT);
  }
}
