package nl.vipez.search.lucene;

import org.apache.lucene.index.LeafReaderContext;

/**
 * A document found.
 *
 * @param leaf the segment it stands in
 * @param document its place in the segment
 * @param score higher is better
 * @param key what it is sorted by: the score, or the date; the same for all when by title
 * @param id breaks ties
 * @param strongest its passages that count
 */
record Found(
    LeafReaderContext leaf,
    int document,
    float score,
    double key,
    TieBreak id,
    PassageScores.Strongest strongest) {

  /** With another score, by which it is sorted then. */
  Found scored(float other) {
    return new Found(leaf, document, other, other, id, strongest);
  }

  /** Best first. */
  int compareTo(Found other) {
    int order = Double.compare(other.key, key);
    return order != 0 ? order : id.bytes().compareTo(other.id.bytes());
  }
}
