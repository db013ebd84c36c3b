package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents stand in which segment, so that a search finds their sentence vectors without
 * reading anything. Kept as long as the segment is open; read in the background only.
 */
final class SentenceSegments {

  private static final Set<String> FIELDS = Set.of(Fields.ID, Fields.FINGERPRINT);

  private final PerSegment<List<Standing>> kept = new PerSegment<>();

  /**
   * A document in a segment.
   *
   * @param first the place of its first passage
   * @param place its own place, behind its passages
   */
  record Standing(int first, int place, String id, String fingerprint) {

    /** Whether these vectors are of this document as it stands here. */
    boolean suits(DocumentSentences sentences) {
      return sentences.passages() == place - first && sentences.fingerprint().equals(fingerprint);
    }
  }

  /** A document of a segment that was read before. */
  Optional<Standing> known(LeafReaderContext leaf, int document) {
    List<Standing> all = kept.known(leaf.reader(), Fields.ID).orElse(List.of());
    Standing wanted = new Standing(0, document, "", "");
    int at =
        Collections.binarySearch(
            all, wanted, (one, other) -> Integer.compare(one.place(), other.place()));
    return at < 0 ? Optional.empty() : Optional.of(all.get(at));
  }

  /** The documents of a segment, those taken out as well, in the order of their places. */
  List<Standing> read(LeafReaderContext leaf, FixedBitSet parents) throws IOException {
    return kept.of(leaf.reader(), Fields.ID, () -> standing(leaf, parents));
  }

  private static List<Standing> standing(LeafReaderContext leaf, FixedBitSet parents)
      throws IOException {
    List<Standing> result = new ArrayList<>();
    StoredFields stored = leaf.reader().storedFields();
    int first = 0;
    int place = first >= parents.length() ? DocIdSetIterator.NO_MORE_DOCS : parents.nextSetBit(0);
    while (place != DocIdSetIterator.NO_MORE_DOCS) {
      Document document = stored.document(place, FIELDS);
      result.add(
          new Standing(
              first,
              place,
              StoredDocument.text(document, Fields.ID),
              StoredDocument.text(document, Fields.FINGERPRINT)));
      first = place + 1;
      place = first >= parents.length() ? DocIdSetIterator.NO_MORE_DOCS : parents.nextSetBit(first);
    }
    return result;
  }
}
