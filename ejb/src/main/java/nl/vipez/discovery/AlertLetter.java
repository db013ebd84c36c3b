package nl.vipez.discovery;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vipez.discovery.model.Find;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundPassage;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.discovery.model.SearchAddress;
import nl.vipez.mail.model.Letter;

/**
 * What an alert says.
 *
 * @param sections a search each, with what it newly found
 * @param pages makes the full address of one of our pages
 */
record AlertLetter(List<Section> sections, Function<String, URI> pages) {
  private static final int PASSAGES = 2;
  private static final int EXCERPT = 240;

  /**
   * One search.
   *
   * @param saved which
   * @param total how many documents are new
   * @param finds those that are listed, latest first
   */
  record Section(SavedSearch saved, int total, List<Find> finds) {}

  Letter in(Locale locale) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "nl.vipez.discovery.letters", locale, AlertLetter.class.getClassLoader());
    int total = sections.stream().mapToInt(Section::total).sum();
    String subject =
        sections.size() == 1
            ? said(words, "alert.subject-one", total, sections.getFirst().saved().name())
            : said(words, "alert.subject", total, sections.size());
    List<Letter.Block> blocks = new ArrayList<>();
    blocks.add(new Letter.Paragraph(said(words, "alert.intro", total)));
    for (Section section : sections) {
      blocks.add(new Letter.Heading(section.saved().name()));
      section.finds().forEach(find -> blocks.add(item(words, section, find.document())));
      if (section.total() > section.finds().size()) {
        blocks.add(
            new Letter.Paragraph(
                said(words, "alert.more", section.total() - section.finds().size())));
      }
    }
    blocks.add(new Letter.Button(words.getString("alert.button"), pages.apply("/library/mine")));
    return new Letter(subject, blocks, words.getString("alert.reason"));
  }

  private Letter.Item item(ResourceBundle words, Section section, FoundDocument document) {
    List<FoundPassage> marked =
        document.passages().stream().filter(one -> !one.marks().isEmpty()).toList();
    int page = marked.isEmpty() ? 1 : marked.getFirst().page();
    String text = SearchAddress.read(section.saved().address(), 0, 0).text();
    String address =
        "/library/document?id="
            + document.id()
            + "&page="
            + page
            + (text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    String facts =
        Stream.of(
                words.getString("kind." + document.kind()),
                document.year().map(String::valueOf).orElse(""),
                document.fictional() ? words.getString("alert.fictional") : "")
            .filter(one -> !one.isEmpty())
            .reduce((a, b) -> a + " · " + b)
            .orElse("");
    return new Letter.Item(
        document.title(),
        pages.apply(address),
        facts,
        marked.stream().limit(PASSAGES).map(AlertLetter::excerpt).toList());
  }

  private static String excerpt(FoundPassage passage) {
    int middle = passage.marks().getFirst()[0];
    String text = passage.text();
    int start = Math.max(0, Math.min(middle - EXCERPT / 3, text.length() - EXCERPT));
    int end = Math.min(text.length(), start + EXCERPT);
    return (start > 0 ? "…" : "")
        + text.substring(start, end).replaceAll("\\s+", " ").strip()
        + (end < text.length() ? "…" : "");
  }

  private static String said(ResourceBundle words, String key, Object... values) {
    return new MessageFormat(words.getString(key), words.getLocale()).format(values);
  }
}
