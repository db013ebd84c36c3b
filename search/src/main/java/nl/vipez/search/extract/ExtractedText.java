package nl.vipez.search.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.search.TextPart;

/**
 * The text of a file.
 *
 * @param mediaType what the file was found to be, such as {@code application/pdf}
 * @param parts pages, slides, sheets or sections in reading order, numbered from 1; a page without
 *     text is there with an empty text. After the parts of a document come those of files embedded
 *     in it, as sections labelled with the file's name
 * @param title the title the file itself gives, if any
 * @param language {@code nl}, {@code en} or another two-letter code, as far as the text tells
 * @param pages how many pages, slides or sheets; 0 where the file knows none
 * @param truncated whether text was left out because a limit was reached
 * @param metadata a few facts the file gives about itself: {@code author}, {@code created}, {@code
 *     modified}, {@code subject}, {@code application}, and so on; untrusted. The sender of a mail
 *     is not its author
 * @param scans which pages are scans
 * @param packed what an archive or a mail brought along
 */
public record ExtractedText(
    String mediaType,
    List<TextPart> parts,
    Optional<String> title,
    Optional<String> language,
    int pages,
    boolean truncated,
    Map<String, String> metadata,
    ScannedPages scans,
    List<PackedFile> packed)
    implements Extraction {

  public ExtractedText {
    parts = List.copyOf(parts);
    metadata = Map.copyOf(metadata);
    packed = List.copyOf(packed);
  }
}
