package nl.vipez.search;

import java.util.Collection;
import java.util.List;

/**
 * An index over documents, searched by passage and answered by document.
 *
 * <p>One implementation stands behind it today ({@code nl.vipez.search.lucene}); each must pass the
 * contract test {@code SearchIndexContract}. All methods may be called by many threads at once. A
 * failing disk shows as {@link SearchIndexException}.
 *
 * <p>Nothing that a caller's {@link AccessFilter} does not admit shows in anything returned here:
 * not in hits, totals, facets, suggestions, corrections, synonyms named, related documents or
 * passages.
 */
public interface SearchIndex extends AutoCloseable {

  /** Finds documents, best first, one row a document with its best passages marked. */
  SearchAnswer search(SearchRequest request);

  /** The same with other synonyms and weights than those in use, which stay as they are. */
  SearchAnswer search(SearchRequest request, Trial trial);

  /**
   * Finds single passages for a text, best first, several of one document included: evidence of who
   * knows about a thing.
   */
  List<PassageHit> passages(PassageRequest request);

  /**
   * Titles and words that go on from what was typed, each occurring in a document the caller may
   * see.
   *
   * @param prefix what was typed so far; blank gives nothing
   * @param max how many at most, 1 to 50
   */
  List<Suggestion> suggest(String prefix, AccessFilter access, int max);

  /**
   * Documents much like this one, best first; empty when the document is unknown or the caller may
   * not see it.
   *
   * @param max how many at most, 1 to 50
   */
  List<RelatedDocument> related(String documentId, AccessFilter access, int max);

  /**
   * Where a text says what a query looks for, as {@link #search} marks it in passages; for showing
   * whole pages.
   *
   * @param text of any document the caller may see, whole or in part
   * @param language of the text, as in {@link SearchDocument}
   * @return ascending, not overlapping
   */
  List<Passage.Mark> marks(SearchQuery query, AccessFilter access, String text, String language);

  /** How many documents the caller may see. */
  long count(AccessFilter access);

  /**
   * Takes over changes, all of them or none; they can be found when this returns. A batch whose
   * number is below {@link #appliedChange()} is ignored; one with that very number is taken, for
   * what goes ahead of its turn.
   *
   * @param changes in order; the last one about a document wins
   * @param changeNumber up to which all changes are in the index now, kept with it: 0 or more
   */
  void apply(List<? extends IndexChange> changes, long changeNumber);

  /**
   * Takes over changes that need not be found yet: they are once {@link #apply} was called next,
   * and all of it together takes less than one call for each. Until then {@link #appliedChange()}
   * does not tell of them.
   *
   * @param changes in order; the last one about a document wins
   */
  void applyAhead(List<? extends IndexChange> changes);

  /**
   * The number of the last change applied, 0 for an index that is empty or was found damaged or of
   * an older make: the caller then {@linkplain #rebuild() rebuilds}, or applies all changes again.
   */
  long appliedChange();

  /** Makes what was applied durable; it also happens at intervals and on {@link #close()}. */
  void commit();

  /** All documents in the index, for comparing it with where they came from; in no order. */
  List<IndexEntry> entries();

  /**
   * Whether the index was found damaged while in use, which it looks for at intervals and after a
   * read that failed. It answers as far as it can; the caller {@linkplain #rebuild() rebuilds}.
   */
  boolean damaged();

  /** Reads all of the index against its checksums now; answers as {@link #damaged()}. */
  boolean verify();

  /**
   * Starts building a new index beside this one, which goes on being searched meanwhile; words are
   * taken apart as in this one.
   */
  default IndexRebuild rebuild() {
    return rebuild(analysis());
  }

  /**
   * Starts building a new index in which words are taken apart by other settings. Queries are read
   * by these from the moment the new index takes the place of the old one, and not before.
   */
  IndexRebuild rebuild(AnalysisSettings settings);

  /** The settings that the index in use was made under. */
  AnalysisSettings analysis();

  /**
   * Replaces the synonyms used at query time. Nothing is indexed anew; the next search uses them.
   */
  void useSynonyms(Collection<SynonymGroup> groups);

  /**
   * Replaces the weights. Nothing is indexed anew; the next search uses them. An index just opened
   * uses {@link Weights#usual()}.
   */
  void useWeights(Weights weights);

  /** How it stands with a sentence model that somebody may have put in. */
  default SentenceState sentences() {
    return SentenceState.none();
  }

  @Override
  void close();
}
