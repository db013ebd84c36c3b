package nl.vipez.library.model.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vipez.municipality.model.Municipality;

/** Finds names of municipalities in a text, the longest first: "Bergen op Zoom" is not "Bergen". */
final class PlaceNames {
  private static final Map<String, String> ALSO =
      Map.of(
          "'s-Gravenhage", "Den Haag",
          "'s-Hertogenbosch", "Den Bosch",
          "Súdwest-Fryslân", "Súdwest Fryslân",
          "Tytsjerksteradiel", "Tietjerksteradeel");

  /** Names that are words or other things as well, and so count only as "gemeente …". */
  private static final Set<String> ALSO_WORDS =
      Set.of(
          "Best",
          "Bergen",
          "Buren",
          "Beek",
          "Stein",
          "Epe",
          "Ede",
          "Laren",
          "Haren",
          "Hoorn",
          "Goes",
          "Vught",
          "Houten",
          "Rucphen",
          "Son en Breugel",
          "Utrecht",
          "Groningen",
          "Zeewolde",
          "Noord-Beveland",
          "Landerd",
          "Marum",
          "Leek",
          "Bladel",
          "Terneuzen",
          "Altena",
          "Boxtel",
          "Made");

  private final Map<String, List<Municipality>> byName = new LinkedHashMap<>();
  private final Pattern pattern;

  /**
   * A name as it was found.
   *
   * @param named those that bear it: more than one where names clash
   * @param start in the line
   * @param end in the line
   * @param alsoWord whether it is a word or another thing as well
   */
  record Found(List<Municipality> named, int start, int end, boolean alsoWord) {}

  PlaceNames(List<Municipality> municipalities) {
    for (Municipality one : municipalities) {
      String bare = one.name().replaceAll("\\s*\\([^)]*\\)", "");
      add(bare, one);
      if (ALSO.containsKey(bare)) {
        add(ALSO.get(bare), one);
      }
    }
    pattern =
        Pattern.compile(
            "(?<![\\p{L}-])(?:"
                + byName.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(PlaceNames::flexible)
                    .collect(Collectors.joining("|"))
                + ")(?!-?\\p{L})",
            Pattern.UNICODE_CASE);
  }

  private void add(String name, Municipality one) {
    byName.computeIfAbsent(name, absent -> new ArrayList<>()).add(one);
  }

  /** Apostrophes come in several shapes. */
  private static String flexible(String name) {
    return Pattern.quote(name).replace("'", "\\E['’‘`]\\Q");
  }

  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String name = matcher.group().replaceAll("[’‘`]", "'");
      List<Municipality> named = byName.get(name);
      if (named != null) {
        found.add(new Found(named, matcher.start(), matcher.end(), ALSO_WORDS.contains(name)));
      }
    }
    return found;
  }
}
