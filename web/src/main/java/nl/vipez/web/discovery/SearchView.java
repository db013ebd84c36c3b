package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundPassage;
import nl.vipez.discovery.model.Search;
import nl.vipez.web.discovery.HitView.PassageView;
import nl.vipez.web.discovery.HitView.TitleView;
import nl.vipez.web.library.DocumentWords;

/** Makes of documents found what the search page shows. */
@RequestScoped
public class SearchView {
  private static final int EXCERPT = 260;

  private DocumentWords words;

  /** For the container. */
  @Inject
  public SearchView(DocumentWords words) {
    this.words = words;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected SearchView() {}

  List<HitView> hits(Findings found, Search search, String open, Links links) {
    return found.documents().stream().map(one -> hit(one, search, open, links)).toList();
  }

  /** Kind, municipality, year and pages, in one line. */
  String facts(FoundDocument found) {
    return Stream.of(
            words.kind(found.kind()),
            found.municipality().map(words::municipality).orElse(""),
            found.year().map(String::valueOf).orElse(""),
            found.pages() > 0 ? words.pages(found.pages()) : "")
        .filter(fact -> !fact.isEmpty())
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  private HitView hit(FoundDocument found, Search search, String open, Links links) {
    List<PassageView> passages = passages(found, search, links);
    return new HitView(
        found.id(),
        found.title(),
        facts(found),
        found.fictional(),
        found.note().map(words::note).orElse(""),
        passages.isEmpty() ? href(found.id(), 1, new CameFrom(search)) : passages.getFirst().href(),
        found.id().equals(open),
        passages,
        found.nearDuplicates().stream()
            .map(near -> new TitleView(near.title(), href(near.id(), 1, new CameFrom(search))))
            .toList());
  }

  /**
   * Each passage once: where two overlap, the second shows what the first does not, or is left out.
   */
  private List<PassageView> passages(FoundDocument found, Search search, Links links) {
    List<PassageView> views = new ArrayList<>();
    Map<Integer, List<Excerpt>> shown = new HashMap<>();
    for (FoundPassage one : found.passages()) {
      List<Excerpt> here = shown.computeIfAbsent(one.page(), page -> new ArrayList<>());
      Optional<Excerpt> excerpt =
          found.passages().size() == 1
              ? Optional.of(Excerpt.of(one.text(), one.marks(), EXCERPT))
              : Excerpt.of(
                  one.text(),
                  one.marks(),
                  EXCERPT,
                  here.stream().map(other -> other.moved(-one.start())).toList());
      excerpt.ifPresent(
          stretch -> {
            here.add(stretch.moved(one.start()));
            views.add(passage(found.id(), search, one, stretch, links));
          });
    }
    return views;
  }

  private PassageView passage(
      String id, Search search, FoundPassage passage, Excerpt shown, Links links) {
    String at = (passage.start() + shown.start()) + "-" + (passage.start() + shown.end());
    return new PassageView(
        passage.page(),
        words.place(passage.type(), passage.page(), passage.label()),
        at,
        href(id, passage.page(), new CameFrom(search)) + "&at=" + at + "#passage",
        links.with("open", id) + "&page=" + passage.page() + "&at=" + at,
        Segment.of(shown, passage.text(), passage.marks()));
  }

  /** A document's page, with the search that led to it. */
  static String href(String id, int page, CameFrom origin) {
    return "/library/document?id=" + Links.encoded(id) + "&page=" + page + origin.parameters();
  }
}
