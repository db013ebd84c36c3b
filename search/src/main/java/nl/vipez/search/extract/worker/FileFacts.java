package nl.vipez.search.extract.worker;

import java.util.LinkedHashMap;
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

  Map<String, String> kept() {
    Map<String, String> result = new LinkedHashMap<>();
    KEPT.forEach((name, property) -> value(property).ifPresent(value -> result.put(name, value)));
    return result;
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
