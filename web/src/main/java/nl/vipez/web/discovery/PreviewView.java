package nl.vipez.web.discovery;

import java.util.List;
import nl.vipez.discovery.model.Findings;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.web.library.DocumentWords;

/**
 * A page of a document beside the results.
 *
 * @param place what one calls that page
 * @param headings the headings it stands under, joined
 * @param segments its text, marked
 */
public record PreviewView(String place, String headings, List<Segment> segments) {

  static PreviewView of(List<TextOfPart> parts, Findings found, DocumentWords words) {
    if (parts.isEmpty()) {
      return new PreviewView("", "", List.of());
    }
    TextOfPart part = parts.getFirst();
    String text = Segment.readable(part.text());
    return new PreviewView(
        words.place(part.type(), part.page(), part.label()),
        String.join(" › ", part.headings()),
        Segment.of(text, WordMarks.in(text, found)));
  }
}
