package nl.vipez.search.extract.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/** The few facts a file gives about itself that are kept. */
final class FileFacts {

  private static final int LONGEST = 500;
  private static final Map<String, Property> KEPT =
      Map.of(
          "author", TikaCoreProperties.CREATOR,
          "created", TikaCoreProperties.CREATED,
          "modified", TikaCoreProperties.MODIFIED,
          "subject", DublinCore.SUBJECT,
          "description", TikaCoreProperties.DESCRIPTION,
          "application", TikaCoreProperties.CREATOR_TOOL,
          "language", TikaCoreProperties.LANGUAGE);

  private final Metadata metadata;

  FileFacts(Metadata metadata) {
    this.metadata = metadata;
  }

  Map<String, String> kept(Shape shape) {
    Map<String, String> result = new LinkedHashMap<>();
    KEPT.forEach((name, property) -> value(property).ifPresent(value -> result.put(name, value)));
    if (shape == Shape.MAIL) {
      // Who sent a mail did not agree to be named as the author of a document.
      result.remove("author");
    }
    return result;
  }

  /** The sheets that the maker of a workbook hid. */
  List<String> hiddenSheets() {
    List<String> names = new ArrayList<>(List.of(metadata.getValues(Office.HIDDEN_SHEET_NAMES)));
    names.addAll(List.of(metadata.getValues(Office.VERY_HIDDEN_SHEET_NAMES)));
    return names;
  }

  Optional<String> title() {
    return value(TikaCoreProperties.TITLE);
  }

  /** How many pages the file says it has; 0 when it does not say. */
  int pages() {
    Integer counted = metadata.getInt(PagedText.N_PAGES);
    Integer said = counted != null ? counted : metadata.getInt(Office.PAGE_COUNT);
    return said == null ? 0 : Math.max(0, said);
  }

  private Optional<String> value(Property property) {
    return Optional.ofNullable(metadata.get(property))
        .map(text -> text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(text -> !text.isEmpty())
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
  }
}
