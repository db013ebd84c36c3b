package nl.vipez.mail.model;

import java.util.Locale;
import java.util.Optional;
import nl.vipez.mail.model.Letter.Block;
import nl.vipez.mail.model.Letter.Button;
import nl.vipez.mail.model.Letter.Heading;
import nl.vipez.mail.model.Letter.Item;
import nl.vipez.mail.model.Letter.Paragraph;

/**
 * A letter as HTML. Styles stand in attributes, for mail programs drop style sheets; nothing is
 * loaded from anywhere, so that opening a mail tells nobody.
 */
public final class LetterHtml {
  private static final String PAGE =
      "font-family:'Source Sans 3',Arial,sans-serif;font-size:16px;line-height:1.5;color:#16232e;"
          + "max-width:38rem;margin:0 auto;padding:1rem";

  private static final String SMALL = "<p style=\"font-size:13px;color:#405263;margin:.25rem 0\">";

  private LetterHtml() {}

  /**
   * The page.
   *
   * @param leave the way out of a subscription
   */
  public static String of(Letter letter, Locale language, Optional<Button> leave) {
    StringBuilder html = new StringBuilder(2_000);
    html.append("<!DOCTYPE html><html lang=\"").append(escaped(language.toLanguageTag()));
    html.append("\"><head><meta charset=\"utf-8\"><title>").append(escaped(letter.subject()));
    html.append("</title></head><body><div style=\"").append(PAGE).append("\">");
    html.append("<p style=\"font-weight:bold;color:#0b4f6c\">VIP·EZ</p>");
    letter.blocks().forEach(block -> html.append(of(block)));
    html.append("<hr style=\"border:0;border-top:1px solid #dbe2e8;margin:1.5rem 0 .75rem\">");
    html.append(SMALL).append(escaped(letter.reason())).append("</p>");
    leave.ifPresent(
        out ->
            html.append(SMALL)
                .append("<a style=\"color:#0b4f6c\" href=\"")
                .append(escaped(out.address().toString()))
                .append("\">")
                .append(escaped(out.label()))
                .append("</a></p>"));
    return html.append("</div></body></html>\n").toString();
  }

  private static String of(Block block) {
    return switch (block) {
      case Heading heading ->
          "<h2 style=\"font-size:18px;margin:1.25rem 0 .25rem\">"
              + escaped(heading.text())
              + "</h2>";
      case Paragraph paragraph -> "<p>" + escaped(paragraph.text()).replace("\n", "<br>") + "</p>";
      case Button button ->
          "<p><a style=\"display:inline-block;background:#0b4f6c;color:#ffffff;padding:.6rem 1rem;"
              + "text-decoration:none;border-radius:4px\" href=\""
              + escaped(button.address().toString())
              + "\">"
              + escaped(button.label())
              + "</a></p>";
      case Item item -> item(item);
    };
  }

  private static String item(Item item) {
    StringBuilder html = new StringBuilder("<div style=\"margin:1rem 0\"><a style=\"");
    html.append("font-weight:bold;color:#0b4f6c\" href=\"");
    html.append(escaped(item.address().toString())).append("\">");
    html.append(escaped(item.title())).append("</a>");
    if (!item.facts().isBlank()) {
      html.append("<div style=\"font-size:14px;color:#405263\">").append(escaped(item.facts()));
      html.append("</div>");
    }
    for (String passage : item.passages()) {
      html.append("<div style=\"border-left:3px solid #dbe2e8;padding-left:.75rem;");
      html.append("margin:.4rem 0\">").append(escaped(passage)).append("</div>");
    }
    return html.append("</div>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
