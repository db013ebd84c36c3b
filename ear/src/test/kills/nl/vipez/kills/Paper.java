package nl.vipez.kills;

/**
 * A document as the server must have it: what it acknowledged.
 *
 * @param id of the line
 * @param version the number of the version it shows
 * @param state RECEIVED stands for: not decided on, so SUBMITTED once it is read
 * @param title as given last
 * @param word stands in the text of this version alone
 */
record Paper(String id, int version, String state, String title, String word) {

  Paper in(String next) {
    return new Paper(id, version, next, title, word);
  }

  Paper titled(String next) {
    return new Paper(id, version, state, next, word);
  }

  Paper replacedBy(String newWord) {
    return new Paper(id, version + 1, "PUBLISHED", title, newWord);
  }

  boolean published() {
    return state.equals("PUBLISHED");
  }
}
