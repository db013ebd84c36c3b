package nl.vipez.library.model.proposal;

import nl.vipez.library.model.TextOfPart;

/**
 * A line of a text and where it stands.
 *
 * @param part the page, slide, sheet or section
 * @param text without surrounding space or marks of a table, never empty
 * @param heading whether it is a heading
 */
record Line(TextOfPart part, String text, boolean heading) {

  Evidence evidence() {
    return evidence(text);
  }

  Evidence evidence(String snippet) {
    return new Evidence(part.page(), part.type(), part.label(), snippet);
  }

  /** The words around a place in this line. */
  Evidence around(int start, int end) {
    int room = Math.max(0, (Evidence.MAX_SNIPPET - (end - start)) / 2 - 2);
    int from = Math.max(0, start - room);
    int to = Math.min(text.length(), end + room);
    return evidence(
        (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""));
  }
}
