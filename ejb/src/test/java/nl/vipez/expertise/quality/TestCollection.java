package nl.vipez.expertise.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Passage;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.PassageHit;
import nl.vipez.search.PassageRequest;
import nl.vipez.search.SearchIndex;

/**
 * Needs, offers and what is found for them.
 *
 * @param needs the judged needs
 * @param offers who may answer
 * @param documents the index of documents; facts: year, authors joined by a bar
 * @param words the index of the offers' own words; empty where they have none
 * @param terms how often each stem stands in the documents and offers
 */
record TestCollection(
    List<Judged> needs,
    List<Offer> offers,
    SearchIndex documents,
    Optional<SearchIndex> words,
    TermCounts terms)
    implements AutoCloseable {

  /**
   * The passages for one need, best first.
   *
   * @param documents of documents
   * @param words of the offers themselves
   */
  record Found(List<Passage> documents, List<Passage> words) {}

  /** What is found for a need, so many passages deep. */
  Found find(Judged need, int ofDocuments, int ofOffers) {
    return new Found(
        passages(documents, need, ofDocuments, false),
        words.map(index -> passages(index, need, ofOffers, true)).orElse(List.of()));
  }

  private static List<Passage> passages(
      SearchIndex index, Judged need, int most, boolean ofOffers) {
    List<Passage> passages = new ArrayList<>();
    for (PassageHit hit :
        index.passages(
            PassageRequest.of(need.text(), AccessFilter.everything(), most + need.left()))) {
      if (passages.size() < most && !hit.documentId().equals(need.without())) {
        passages.add(passage(passages.size() + 1, hit, ofOffers));
      }
    }
    return passages;
  }

  private static Passage passage(int rank, PassageHit hit, boolean ofOffer) {
    Map<String, String> facts = hit.facts();
    return new Passage(
        rank,
        hit.passage().score(),
        ofOffer ? Optional.empty() : Optional.of(hit.documentId()),
        ofOffer ? Optional.of(Long.valueOf(hit.documentId())) : Optional.empty(),
        hit.title(),
        Optional.of(hit.owner()),
        List.of(facts.getOrDefault("authors", "").split("\\|")),
        Optional.ofNullable(facts.get("year")).map(Integer::valueOf),
        hit.passage().part(),
        "SECTION",
        "",
        hit.passage().text());
  }

  @Override
  public void close() {
    documents.close();
    words.ifPresent(SearchIndex::close);
  }
}
