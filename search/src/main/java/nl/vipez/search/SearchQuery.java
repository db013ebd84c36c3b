package nl.vipez.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vipez.search.query.ParsedQuery;
import nl.vipez.search.query.QueryParser;

/** What is looked for. */
public sealed interface SearchQuery {

  /** The longest text that is looked for, in characters; what comes after it is an error. */
  int MAX_TEXT = 2_000;

  /**
   * What a person typed, without fields; {@link QueryParser} says what it may hold. Blank finds all
   * documents.
   *
   * @param text at most {@link #MAX_TEXT} characters
   */
  record Typed(String text) implements SearchQuery {
    public Typed {
      Checks.inRange(text.length(), 0, MAX_TEXT, "length of the query");
      text = text.strip();
    }
  }

  /**
   * What a person typed, taken apart with fields the index does not know by itself.
   *
   * @param parsed of a text of at most {@link #MAX_TEXT} characters
   */
  record Asked(ParsedQuery parsed) implements SearchQuery {
    public Asked {
      Checks.inRange(parsed.text().length(), 0, MAX_TEXT, "length of the query");
    }
  }

  /**
   * Documents on a subject, by what they carry or by their text: those that carry one of the facet
   * values, or whose text holds one of the phrases well (all of its words together in a passage).
   *
   * @param phrases words or phrases, with weights
   * @param carrying facet values by field, any of which is enough; these documents come first among
   *     equals, and are found without any phrase matching
   */
  record AboutAny(List<WeightedPhrase> phrases, Map<String, Set<String>> carrying)
      implements SearchQuery {
    public AboutAny {
      phrases = List.copyOf(phrases);
      carrying = Map.copyOf(carrying);
    }
  }

  /**
   * A phrase and how much it counts.
   *
   * @param text one or a few words
   * @param weight above 0; 1 is usual
   */
  record WeightedPhrase(String text, double weight) {
    public WeightedPhrase {
      Checks.notBlank(text, "phrase");
      if (!(weight > 0)) {
        throw new IllegalArgumentException("weight is " + weight + ", must be above 0");
      }
    }
  }
}
