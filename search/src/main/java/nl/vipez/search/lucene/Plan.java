package nl.vipez.search.lucene;

import java.util.List;
import java.util.Optional;
import nl.vipez.search.Interpretation;
import org.apache.lucene.search.Query;

/**
 * A query made ready.
 *
 * @param scored finds and scores passages and documents
 * @param words one query a word, of which a document must hold enough
 * @param required what a document must hold, each somewhere
 * @param excluded what a document must not hold anywhere
 * @param subject the latent vector of the words, of length 1, when they have one and it counts
 * @param interpretation how it was understood
 */
record Plan(
    Query scored,
    List<Query> words,
    List<Holds> required,
    List<Holds> excluded,
    Optional<float[]> subject,
    Interpretation interpretation) {}
