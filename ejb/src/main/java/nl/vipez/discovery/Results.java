package nl.vipez.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.discovery.model.DocumentTitle;
import nl.vipez.discovery.model.Evidence;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundPassage;
import nl.vipez.search.Hit;
import nl.vipez.search.Passage;
import nl.vipez.search.PassageHit;
import nl.vipez.search.RelatedDocument;

/** Reads what the index hands back. */
final class Results {

  private Results() {}

  static FoundDocument document(Hit hit) {
    List<FoundPassage> passages = hit.passages().stream().map(Results::passage).toList();
    List<DocumentTitle> alike =
        hit.nearDuplicates().stream()
            .map(near -> new DocumentTitle(near.id(), near.title()))
            .toList();
    return document(hit.id(), hit.title(), hit.facts(), hit.facets(), hit.score(), passages, alike);
  }

  static FoundDocument document(RelatedDocument like) {
    return document(
        like.id(), like.title(), like.facts(), like.facets(), like.score(), List.of(), List.of());
  }

  static Evidence evidence(int rank, PassageHit hit) {
    FoundDocument document =
        document(hit.documentId(), hit.title(), hit.facts(), hit.facets(), 0, List.of(), List.of());
    return new Evidence(
        rank,
        document.id(),
        document.title(),
        document.kind(),
        Optional.of(hit.owner()).filter(owner -> !owner.isEmpty()),
        document.authors(),
        document.year(),
        document.fictional(),
        passage(hit.passage()),
        hit.passage().score());
  }

  static FoundPassage passage(Passage passage) {
    return new FoundPassage(
        passage.part(),
        passage.locator().type().name(),
        passage.locator().label(),
        passage.headings(),
        passage.start(),
        passage.text(),
        passage.marks().stream().map(mark -> new int[] {mark.start(), mark.end()}).toList());
  }

  private static FoundDocument document(
      String id,
      String title,
      Map<String, String> facts,
      Map<String, List<String>> facets,
      double score,
      List<FoundPassage> passages,
      List<DocumentTitle> nearDuplicates) {
    return new FoundDocument(
        id,
        facts.getOrDefault(IndexedDocuments.FILE_NAME, ""),
        title,
        first(facets, Facet.KIND).orElse(""),
        first(facets, Facet.MUNICIPALITY),
        first(facets, Facet.YEAR).map(Integer::valueOf),
        facets.getOrDefault(Facet.THEME.code(), List.of()),
        Arrays.stream(facts.getOrDefault(IndexedDocuments.AUTHORS, "").split("\n"))
            .filter(author -> !author.isEmpty())
            .toList(),
        Integer.parseInt(facts.getOrDefault(IndexedDocuments.PAGES, "0")),
        Boolean.parseBoolean(facts.getOrDefault(IndexedDocuments.FICTIONAL, "false")),
        Optional.ofNullable(facts.get(IndexedDocuments.NOTE)),
        score,
        passages,
        nearDuplicates);
  }

  private static Optional<String> first(Map<String, List<String>> facets, Facet facet) {
    return facets.getOrDefault(facet.code(), List.of()).stream().findFirst();
  }
}
