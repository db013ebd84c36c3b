package nl.vipez.web.discovery;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.SearchService;
import nl.vipez.library.Documents;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.PrintedLines;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.web.library.DocumentWords;

/**
 * A document open at a page.
 *
 * @param id of the document
 * @param version of the document
 * @param page number of the part, from 1
 * @param parts how many parts it has
 * @param pdf whether the page itself can be drawn
 * @param type what its parts are: PAGE, SLIDE, SHEET or SECTION
 * @param place what one calls the part
 * @param numbered whether that is its number rather than a name
 * @param headings the headings it stands under, joined
 * @param origin FILE, or RECOGNISED or UNREAD when the part is a scan; empty where there is no text
 * @param segments its text, marked
 */
public record Reading(
    String id,
    int version,
    int page,
    int parts,
    boolean pdf,
    String type,
    String place,
    boolean numbered,
    String headings,
    String origin,
    List<Segment> segments) {

  private static final Pattern AT = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final String PDF = "application/pdf";

  /**
   * Reads a part.
   *
   * @param asked which part; the nearest there is is read
   * @param query what was searched for; marked where it stands
   * @param at the passage found: start-end in UTF-16 units of the part's text; may be empty
   */
  static Reading of(
      LibraryDocument document,
      int asked,
      String query,
      String at,
      Caller caller,
      Documents documents,
      SearchService search,
      DocumentWords words) {
    int page = Math.clamp(asked, 1, Math.max(1, document.parts()));
    Optional<TextOfPart> part =
        documents.text(caller, document.id(), Optional.of(document.version()), page, page).stream()
            .findFirst();
    String language = document.description().language().orElse("nl");
    return new Reading(
        document.id(),
        document.version(),
        page,
        document.parts(),
        document.mediaType().filter(type -> type.startsWith(PDF)).isPresent(),
        part.map(TextOfPart::type).orElse("PAGE"),
        part.map(one -> words.place(one.type(), one.page(), one.label())).orElse(""),
        part.map(one -> one.type().equals("PAGE") || one.label().isEmpty()).orElse(true),
        part.map(one -> String.join(" › ", one.headings())).orElse(""),
        part.map(one -> one.origin().name()).orElse(""),
        part.map(
                one ->
                    segments(
                        one,
                        query.isBlank()
                            ? List.of()
                            : search.marks(caller, query, one.text(), language),
                        at))
            .orElse(List.of()));
  }

  private static List<Segment> segments(TextOfPart part, List<int[]> marks, String at) {
    Readable readable =
        part.type().equals("PAGE")
            ? new Readable(part.text(), new PrintedLines(part.text()))
            : new Readable(part.text());
    Matcher passage = AT.matcher(at);
    int[] found =
        passage.matches()
            ? new int[] {
              readable.at(Integer.parseInt(passage.group(1))),
              readable.at(Integer.parseInt(passage.group(2)))
            }
            : new int[] {0, 0};
    return Segment.of(
        readable.text(),
        marks.stream().map(mark -> new int[] {readable.at(mark[0]), readable.at(mark[1])}).toList(),
        found);
  }
}
