package nl.vipez.search.extract.worker;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a kind of file is laid out. Kinds that are not here are not read at all. */
enum Shape {
  /** Pages: each a {@code div} of class page. */
  PAGES,
  /** Slides of PPTX: each begins with a {@code div} of class slide-content. */
  SLIDES,
  /** Slides of PPT: each a {@code div} of class slide. */
  OLD_SLIDES,
  /** Sheets of XLSX and XLS: each a {@code div} with the name as its heading. */
  SHEETS,
  /** Slides and sheets of OpenDocument, read by our own. */
  OPEN_SLIDES,
  OPEN_SHEETS,
  /** Text under headings. */
  SECTIONS,
  /** The same in OpenDocument. */
  OPEN_TEXT,
  MARKDOWN,
  PLAIN,
  /** A picture: a scan of a page or more. */
  PICTURE,
  /** A mail: its body; its attachments become documents of their own. */
  MAIL,
  /** A packed folder: the names of what is in it; that becomes documents of its own. */
  ARCHIVE;

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String OPEN = "application/vnd.oasis.opendocument.";

  private static final Map<String, Shape> BY_TYPE =
      Map.ofEntries(
          Map.entry("application/pdf", PAGES),
          Map.entry(OFFICE + "presentationml.presentation", SLIDES),
          Map.entry(OFFICE + "presentationml.slideshow", SLIDES),
          Map.entry(OFFICE + "presentationml.template", SLIDES),
          Map.entry("application/vnd.ms-powerpoint.presentation.macroenabled.12", SLIDES),
          Map.entry("application/vnd.ms-powerpoint.slideshow.macroenabled.12", SLIDES),
          Map.entry("application/vnd.ms-powerpoint.template.macroenabled.12", SLIDES),
          Map.entry("application/vnd.ms-powerpoint", OLD_SLIDES),
          Map.entry(OFFICE + "spreadsheetml.sheet", SHEETS),
          Map.entry(OFFICE + "spreadsheetml.template", SHEETS),
          Map.entry("application/vnd.ms-excel.sheet.macroenabled.12", SHEETS),
          Map.entry("application/vnd.ms-excel.template.macroenabled.12", SHEETS),
          Map.entry("application/vnd.ms-excel.sheet.binary.macroenabled.12", SHEETS),
          Map.entry("application/vnd.ms-excel", SHEETS),
          Map.entry(OPEN + "presentation", OPEN_SLIDES),
          Map.entry(OPEN + "spreadsheet", OPEN_SHEETS),
          Map.entry(OPEN + "text", OPEN_TEXT),
          Map.entry(OPEN + "text-template", OPEN_TEXT),
          Map.entry(OPEN + "presentation-template", OPEN_SLIDES),
          Map.entry(OPEN + "spreadsheet-template", OPEN_SHEETS),
          Map.entry(OFFICE + "wordprocessingml.document", SECTIONS),
          Map.entry(OFFICE + "wordprocessingml.template", SECTIONS),
          Map.entry("application/vnd.ms-word.document.macroenabled.12", SECTIONS),
          Map.entry("application/vnd.ms-word.template.macroenabled.12", SECTIONS),
          Map.entry("application/msword", SECTIONS),
          Map.entry("application/rtf", SECTIONS),
          Map.entry("text/html", SECTIONS),
          Map.entry("application/xhtml+xml", SECTIONS),
          Map.entry("text/x-web-markdown", MARKDOWN),
          Map.entry("text/plain", PLAIN),
          Map.entry("text/csv", PLAIN),
          Map.entry("text/tsv", PLAIN),
          Map.entry("message/rfc822", MAIL),
          Map.entry("application/vnd.ms-outlook", MAIL),
          Map.entry("application/vnd.ms-tnef", MAIL),
          Map.entry("image/tiff", PICTURE),
          Map.entry("image/png", PICTURE),
          Map.entry("image/jpeg", PICTURE),
          Map.entry("application/zip", ARCHIVE));

  /** The shape of a media type, without its parameters. */
  static Optional<Shape> of(String mediaType) {
    return Optional.ofNullable(BY_TYPE.get(mediaType.toLowerCase(Locale.ROOT)));
  }
}
