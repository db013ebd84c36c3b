package nl.vipez.search.lucene;

import nl.vipez.search.Weights;
import nl.vipez.search.Weights.Name;

/**
 * The numbers that decide the order: BM25's own, and {@link Weights}; measured in
 * docs/adr/0007-ranking.md.
 *
 * @param k1 BM25: how soon repeating a word stops helping
 * @param b BM25: how much longer passages are held back, 0 to 1
 * @param part what a word inside a compound weighs against the word itself
 * @param apart what the parts of a compound asked for weigh when they stand apart in one passage
 * @param title what a word in the title weighs
 * @param headings what a word in the headings above a passage weighs
 * @param second how much the second best passage adds to the best
 * @param further how much the third to fifth best passages each add
 * @param neighbour what the passages just before and after add to a passage
 * @param synonym what a synonym weighs
 * @param near what two words asked for in a row add when they stand close together
 * @param balance how much of a score is for holding several of the words evenly
 * @param latent what a passage on the very subject asked for gets, against the best passage's score
 * @param kindred how much what the documents nearest in subject score adds to a document's own
 * @param sentence what the passage nearest by a sentence model gets, against the same
 */
record Ranking(
    float k1,
    float b,
    float part,
    float apart,
    float title,
    float headings,
    float second,
    float further,
    float neighbour,
    float synonym,
    float near,
    float balance,
    float latent,
    float kindred,
    float sentence) {

  static Ranking usual() {
    return of(Weights.usual());
  }

  /** With the usual k1 and b. */
  static Ranking of(Weights weights) {
    return new Ranking(
        0.9f,
        0.3f,
        (float) weights.of(Name.PART),
        (float) weights.of(Name.APART),
        (float) weights.of(Name.TITLE),
        (float) weights.of(Name.HEADINGS),
        (float) weights.of(Name.SECOND),
        (float) weights.of(Name.FURTHER),
        (float) weights.of(Name.NEIGHBOUR),
        (float) weights.of(Name.SYNONYM),
        (float) weights.of(Name.NEAR),
        (float) weights.of(Name.BALANCE),
        (float) weights.of(Name.LATENT),
        (float) weights.of(Name.KINDRED),
        (float) weights.of(Name.SENTENCE));
  }

  /** With another k1 and b. */
  Ranking bm25(float newK1, float newB) {
    return new Ranking(
        newK1, newB, part, apart, title, headings, second, further, neighbour, synonym, near,
        balance, latent, kindred, sentence);
  }
}
