package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vipez.benchmark.model.StrongerPeer;
import nl.vipez.discovery.Practices;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundPassage;
import nl.vipez.discovery.model.Practice;
import nl.vipez.discovery.model.Search;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;
import nl.vipez.web.library.DocumentWords;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;

/** Finds documents on an area and says why each is shown. */
@RequestScoped
public class PracticeRows {
  private static final int WORDS_QUOTED = 14;

  private CurrentCaller current;
  private CurrentLocale locale;
  private Practices practices;
  private SearchService search;
  private Themes themes;
  private DocumentWords library;

  /** For the container. */
  @Inject
  public PracticeRows(
      CurrentCaller current,
      CurrentLocale locale,
      Practices practices,
      SearchService search,
      Themes themes,
      DocumentWords library) {
    this.current = current;
    this.locale = locale;
    this.practices = practices;
    this.search = search;
    this.themes = themes;
    this.library = library;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected PracticeRows() {}

  /**
   * Practices of others on an area.
   *
   * @param category number, 1 to 12
   * @param own the municipality the page is about
   * @param stronger who does better there
   * @param most how many at most
   */
  List<PracticeRow> on(int category, String own, List<StrongerPeer> stronger, int most) {
    Map<String, StrongerPeer> byCode =
        stronger.stream()
            .collect(Collectors.toMap(one -> one.municipality().code(), Function.identity()));
    return practices
        .on(current.caller(), practices.ofCategory(category), Set.of(own), most)
        .stream()
        .map(practice -> row(practice, byCode))
        .toList();
  }

  /** The newest documents on the themes of some areas, newest first. */
  List<PracticeRow> newest(Set<Integer> categories, int most) {
    Set<String> about =
        categories.stream()
            .flatMap(category -> themes.ofCategory(category).stream())
            .map(Theme::code)
            .collect(Collectors.toSet());
    Search wanted = new Search("", Map.of(Facet.THEME, about), 0, most, Search.Sort.NEWEST);
    return search.search(current.caller(), wanted).documents().stream()
        .map(one -> row(one, Optional.empty(), ""))
        .toList();
  }

  private PracticeRow row(Practice practice, Map<String, StrongerPeer> stronger) {
    Words words = Words.of(locale.locale());
    FoundDocument document = practice.document();
    List<String> reasons = new ArrayList<>();
    if (!practice.sharedThemes().isEmpty()) {
      reasons.add(
          words.say(
              "practice.about",
              words.list(practice.sharedThemes().stream().map(library::theme).toList())));
    }
    practice
        .passage()
        .ifPresent(
            one ->
                reasons.add(
                    words.say(
                        "practice.passage",
                        library.place(one.type(), one.page(), one.label()),
                        quote(one))));
    document
        .municipality()
        .flatMap(code -> Optional.ofNullable(stronger.get(code)))
        .ifPresent(
            one ->
                reasons.add(
                    words.say(
                        "practice.stronger",
                        one.municipality().name(),
                        words.score(one.area().score().orElse(0.5)))));
    return row(document, practice.passage(), String.join(" ", reasons));
  }

  private PracticeRow row(FoundDocument document, Optional<FoundPassage> passage, String why) {
    List<String> facts = new ArrayList<>(List.of(library.kind(document.kind())));
    document.municipality().map(library::municipality).ifPresent(facts::add);
    document.year().map(String::valueOf).ifPresent(facts::add);
    if (document.pages() > 0) {
      facts.add(Words.of(locale.locale()).say("document.pages", document.pages()));
    }
    Address address =
        Address.of("/library/document")
            .with("id", document.id())
            .with("page", passage.map(one -> String.valueOf(one.page())).orElse(""))
            .with("q", passage.map(PracticeRows::marked).orElse(""));
    return new PracticeRow(
        document.title(), address.toString(), String.join(" · ", facts), why, document.fictional());
  }

  private static String marked(FoundPassage passage) {
    return passage.marks().stream()
        .findFirst()
        .map(mark -> passage.text().substring(mark[0], mark[1]))
        .orElse("");
  }

  /** The words around the first mark. */
  static String quote(FoundPassage passage) {
    int start = passage.marks().stream().findFirst().map(mark -> mark[0]).orElse(0);
    String before = passage.text().substring(0, start);
    int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    String[] all = passage.text().substring(sentence + 1).strip().split("\\s+");
    boolean whole = all.length <= WORDS_QUOTED;
    String text = String.join(" ", List.of(all).subList(0, whole ? all.length : WORDS_QUOTED));
    return whole ? text : text + " …";
  }
}
