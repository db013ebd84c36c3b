package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.LikeQuestions;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Passage;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.ThemeWords;
import nl.vipez.expertise.model.TypedNeed;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;

/**
 * What is there already for a question that is being typed: documents that answer it, people who
 * did it, and the themes it seems to touch. Nothing of it is kept.
 */
@ApplicationScoped
public class AsYouType {
  private static final int DOCUMENTS = 4;
  private static final int PEOPLE = 3;

  private final Evidence evidence;
  private final Matches matches;
  private final Themes themes;
  private final Needs needs;

  @Inject
  AsYouType(Evidence evidence, Matches matches, Themes themes, Needs needs) {
    this.evidence = evidence;
    this.matches = matches;
    this.themes = themes;
    this.needs = needs;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected AsYouType() {
    this.evidence = null;
    this.matches = null;
    this.themes = null;
    this.needs = null;
  }

  /** What is there for this text, within what the caller may see; nothing for a blank one. */
  public TypedNeed suggestions(Caller caller, String text) {
    if (text.isBlank()) {
      return new TypedNeed(List.of(), List.of(), List.of(), List.of());
    }
    Map<String, Passage> byDocument = new LinkedHashMap<>();
    List<Passage> passages = evidence.passages(caller, text, Matches.DOCUMENT_PASSAGES);
    for (Passage passage : passages) {
      passage.document().ifPresent(document -> byDocument.putIfAbsent(document, passage));
    }
    List<Theme> touched = ThemeWords.in(text, themes.all());
    return new TypedNeed(
        byDocument.values().stream().limit(DOCUMENTS).toList(),
        caller.municipality().map(code -> people(caller, code, text, passages)).orElse(List.of()),
        touched,
        LikeQuestions.of(text, needs.askedBefore(caller)));
  }

  private List<Ranking.Match> people(
      Caller caller, String municipality, String text, List<Passage> passages) {
    Need typed = new Need(0, municipality, "", text, Set.of(), Optional.empty());
    return matches.rank(caller, typed, passages).matches().stream()
        .filter(match -> match.candidate().text().value() > 0)
        .limit(PEOPLE)
        .toList();
  }
}
