package nl.vipez.expertise;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Passage;
import nl.vipez.expertise.model.WrittenIn;
import nl.vipez.platform.DataFolder;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.IndexChange;
import nl.vipez.search.Locator;
import nl.vipez.search.PassageHit;
import nl.vipez.search.PassageRequest;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.TextPart;
import nl.vipez.search.lucene.LuceneSearchIndex;

/**
 * The words of the offers themselves, searched as the documents are. An index of its own, so that
 * an offer never shows among documents; made anew from the database at the first question after a
 * start.
 */
@ApplicationScoped
class OfferIndex {
  private final Markets markets;
  private final Path folder;
  private long change;
  private Optional<SearchIndex> index = Optional.empty();

  @Inject
  OfferIndex(Markets markets, DataFolder data) {
    this.markets = markets;
    this.folder = data.folder("offer-index");
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected OfferIndex() {
    this.markets = null;
    this.folder = null;
  }

  /** Offers whose own words fit the text, best first. */
  List<Passage> passages(String text, int max) {
    List<PassageHit> hits =
        open().passages(PassageRequest.of(text, AccessFilter.everything(), max));
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

  /** Takes over an offer once it is committed. */
  synchronized void changed(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) OffersChanged event) {
    index.ifPresent(there -> there.apply(List.of(put(event.offer())), ++change));
  }

  private synchronized SearchIndex open() {
    if (index.isEmpty()) {
      SearchIndex opened = LuceneSearchIndex.open(folder);
      change = opened.appliedChange();
      List<IndexChange> all = markets.now().offers().stream().map(OfferIndex::put).toList();
      if (!all.isEmpty()) {
        opened.apply(all, ++change);
      }
      index = Optional.of(opened);
    }
    return index.orElseThrow();
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
