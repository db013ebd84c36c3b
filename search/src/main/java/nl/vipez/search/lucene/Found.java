package nl.vipez.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/**
 * A document found.
 *
 * @param leaf the segment it stands in
 * @param document its place in the segment
 * @param score higher is better
 * @param key what it is sorted by: the score, or the date; the same for all when by title
 * @param id breaks ties: the document's id, or its title before its id
 * @param strongest its passages that count
 */
record Found(
    LeafReaderContext leaf,
    int document,
    float score,
    double key,
    BytesRef id,
    PassageScores.Strongest strongest) {

  /** With another score, by which it is sorted then. */
  Found scored(float other) {
    return new Found(leaf, document, other, other, id, strongest);
  }

  /** Best first. */
  int compareTo(Found other) {
    int order = Double.compare(other.key, key);
    return order != 0 ? order : id.compareTo(other.id);
  }
}
