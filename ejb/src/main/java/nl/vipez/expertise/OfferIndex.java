package nl.vipez.expertise;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Passage;
import nl.vipez.expertise.model.WrittenIn;
import nl.vipez.platform.DataFolder;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.IndexChange;
import nl.vipez.search.IndexEntry;
import nl.vipez.search.Locator;
import nl.vipez.search.PassageHit;
import nl.vipez.search.PassageRequest;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.TextPart;
import nl.vipez.search.lucene.LuceneSearchIndex;

/**
 * The words of the offers that may be found, searched as the documents are. An index of its own, so
 * that an offer never shows among documents. It follows the offers it is asked about, so a change
 * made on another node, or rolled back, is never missed.
 */
@ApplicationScoped
class OfferIndex {
  private final Path folder;
  private Optional<SearchIndex> index = Optional.empty();
  private List<Offer> followed = List.of();
  private Map<String, Offer> held = Map.of();

  @Inject
  OfferIndex(DataFolder data) {
    this.folder = data.folder("offer-index");
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected OfferIndex() {
    this.folder = null;
  }

  /**
   * Those of the offers whose own words fit the text, best first.
   *
   * @param offers all there are now
   */
  List<Passage> passages(List<Offer> offers, String text, int max) {
    List<PassageHit> hits =
        following(offers).passages(PassageRequest.of(text, AccessFilter.everything(), max));
    List<Passage> passages = new ArrayList<>();
    for (PassageHit hit : hits) {
      passages.add(
          new Passage(
              passages.size() + 1,
              hit.passage().score(),
              Optional.empty(),
              Optional.of(Long.valueOf(hit.documentId())),
              hit.title(),
              Optional.of(hit.owner()),
              List.of(),
              Optional.of(Integer.valueOf(hit.facts().get("year"))),
              1,
              Locator.Type.SECTION.name(),
              "",
              hit.passage().text()));
    }
    return passages;
  }

  private synchronized SearchIndex following(List<Offer> offers) {
    SearchIndex there = index.orElseGet(this::open);
    if (offers != followed) { // the very list is handed out until an offer changes
      Map<String, Offer> now =
          offers.stream()
              .filter(Offer::consent)
              .collect(Collectors.toMap(offer -> String.valueOf(offer.id()), offer -> offer));
      List<IndexChange> changes =
          new ArrayList<>(
              now.entrySet().stream()
                  .filter(entry -> !entry.getValue().equals(held.get(entry.getKey())))
                  .map(entry -> put(entry.getValue()))
                  .toList());
      there.entries().stream()
          .map(IndexEntry::id)
          .filter(id -> !now.containsKey(id))
          .forEach(id -> changes.add(new IndexChange.Remove(id)));
      if (!changes.isEmpty()) {
        there.apply(changes, there.appliedChange() + 1);
      }
      held = now;
      followed = offers;
    }
    return there;
  }

  private SearchIndex open() {
    SearchIndex opened = LuceneSearchIndex.open(folder);
    index = Optional.of(opened);
    return opened;
  }

  private static IndexChange put(Offer offer) {
    TextPart words =
        new TextPart(1, new Locator(Locator.Type.SECTION, offer.title()), offer.text(), List.of());
    return new IndexChange.Put(
        new SearchDocument(
            String.valueOf(offer.id()),
            offer.title(),
            Map.of("year", String.valueOf(offer.from().getYear())),
            Map.of(),
            "OFFER",
            offer.municipality(),
            WrittenIn.language(offer.title() + " " + offer.text()),
            Optional.<LocalDate>empty(),
            List.of(words)));
  }

  @PreDestroy
  synchronized void close() {
    index.ifPresent(SearchIndex::close);
  }
}
