package nl.vipez.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents for the tests, each from its parts' texts. */
public final class Documents {

  private Documents() {}

  /** A public one in Dutch, a page a text. */
  public static SearchDocument open(String id, String title, String... pages) {
    return document(id, title, "PUBLIC", "", "nl", Map.of(), pages);
  }

  /** One of a kind and a theme. */
  public static SearchDocument of(String id, String kind, List<String> themes, String... pages) {
    Map<String, List<String>> facets = Map.of("kind", List.of(kind), "theme", themes);
    return document(id, "Stuk " + id, "PUBLIC", "", "nl", facets, pages);
  }

  /** One that only some may see. */
  public static SearchDocument closed(
      String id, String title, String visibility, String owner, String... pages) {
    Map<String, List<String>> facets = Map.of("kind", List.of("ACCOUNT_PLAN"));
    return document(id, title, visibility, owner, "nl", facets, pages);
  }

  /** Any. */
  public static SearchDocument document(
      String id,
      String title,
      String visibility,
      String owner,
      String language,
      Map<String, List<String>> facets,
      String... pages) {
    List<TextPart> parts = new ArrayList<>();
    for (int i = 0; i < pages.length; i++) {
      parts.add(new TextPart(i + 1, Locator.page(i + 1), pages[i], List.of()));
    }
    return new SearchDocument(
        id,
        title,
        Map.of("fileName", id + ".pdf"),
        facets,
        visibility,
        owner,
        language,
        Optional.of(LocalDate.of(2024, 1, 1).plusDays(id.length())),
        parts);
  }

  /** A text of so many words that says nothing. */
  public static String filler(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("woord").append((char) ('a' + i % 26)).append(i % 11 == 10 ? ". " : " ");
    }
    return text.toString().strip();
  }
}
