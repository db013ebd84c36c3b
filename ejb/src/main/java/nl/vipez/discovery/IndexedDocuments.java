package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.discovery.model.Facet;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.PublishedDocument;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.municipality.Municipalities;
import nl.vipez.search.Locator;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.TextPart;

/** Makes of a published document what the index takes in. */
@ApplicationScoped
class IndexedDocuments {
  static final String FILE_NAME = "fileName";
  static final String PAGES = "pages";
  static final String AUTHORS = "authors";
  static final String FICTIONAL = "fictional";
  static final String NOTE = "note";

  private static final int PERIOD = 5;

  private final Municipalities municipalities;

  @Inject
  IndexedDocuments(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndexedDocuments() {
    this.municipalities = null;
  }

  SearchDocument of(PublishedDocument published) {
    LibraryDocument document = published.document();
    Description description = document.description();
    SearchDocument indexed =
        new SearchDocument(
            document.id(),
            description.title(),
            facts(document),
            facets(description),
            description.visibility().name(),
            description.municipality().orElse(""),
            description.language().orElse("nl"),
            description.year().map(year -> LocalDate.of(year, 1, 1)),
            published.parts().stream().map(IndexedDocuments::part).toList());
    return indexed.addedAt(document.uploadedAt()).nearly(published.nearDuplicates());
  }

  private static Map<String, String> facts(LibraryDocument document) {
    Map<String, String> facts = new HashMap<>();
    facts.put(FILE_NAME, document.fileName());
    facts.put(PAGES, Integer.toString(document.pages()));
    facts.put(AUTHORS, String.join("\n", document.description().authors()));
    facts.put(FICTIONAL, Boolean.toString(document.fictional()));
    document.note().ifPresent(note -> facts.put(NOTE, note));
    return facts;
  }

  private Map<String, List<String>> facets(Description description) {
    Map<String, List<String>> facets = new LinkedHashMap<>();
    facets.put(Facet.KIND.code(), List.of(description.kind().name()));
    facets.put(Facet.THEME.code(), description.themes());
    description
        .municipality()
        .ifPresent(
            code -> {
              facets.put(Facet.MUNICIPALITY.code(), List.of(code));
              municipalities
                  .sizeOf(code)
                  .ifPresent(size -> facets.put(Facet.SIZE_CLASS.code(), List.of(size.name())));
              municipalities
                  .find(code)
                  .ifPresent(
                      one -> facets.put(Facet.PROVINCE.code(), List.of(one.province().name())));
            });
    description
        .year()
        .ifPresent(
            year -> {
              int first = year - year % PERIOD;
              facets.put(Facet.YEAR.code(), List.of(Integer.toString(year)));
              facets.put(Facet.PERIOD.code(), List.of(first + "-" + (first + PERIOD - 1)));
            });
    facets.put(Facet.LANGUAGE.code(), List.of(description.language().orElse("nl")));
    return facets;
  }

  private static TextPart part(TextOfPart part) {
    return new TextPart(
        part.page(),
        new Locator(Locator.Type.valueOf(part.type()), part.label()),
        part.text(),
        part.headings());
  }
}
