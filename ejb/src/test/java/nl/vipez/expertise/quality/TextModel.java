package nl.vipez.expertise.quality;

import java.util.Map;

/** A way of finding who knows from the passages found. */
interface TextModel {

  /**
   * A score for each offer that has one, higher is better.
   *
   * @param found what is found for the need; a model may read less deep
   */
  Map<Long, Double> scores(TestCollection collection, Judged need, TestCollection.Found found);
}
