package nl.vipez.search.lucene;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * How the documents of a segment stand among its passages: each behind its own. Documents are
 * numbered from 0.
 */
final class Blocks {

  private final FixedBitSet bits;
  private final int[] places;

  /** With a bit at the place of each document. */
  Blocks(FixedBitSet bits) {
    this.bits = bits;
    this.places = new int[bits.cardinality()];
    int place = -1;
    for (int i = 0; i < places.length; i++) {
      place = bits.nextSetBit(place + 1);
      places[i] = place;
    }
  }

  /** Where documents stand; not to be changed. */
  FixedBitSet bits() {
    return bits;
  }

  /** How many documents there are. */
  int count() {
    return places.length;
  }

  /** Where a document stands. */
  int place(int number) {
    return places[number];
  }

  /** Where the first of its passages stands; the document itself when it has none. */
  int first(int number) {
    return number == 0 ? 0 : places[number - 1] + 1;
  }

  /** The document that stands at a place, or whose passage does. */
  int number(int place) {
    int found = Arrays.binarySearch(places, place);
    return found < 0 ? -found - 1 : found;
  }
}
