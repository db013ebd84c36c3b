package nl.vipez.search.extract.worker;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown: sections by heading, the text without its marks. Takes headings without a space
 * ({@code ##Wet van}), which some of the statutes have, and leaves code blocks as they are.
 */
final class MarkdownReading {

  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}(#{1,6})\\s*([^#\\s].*?)\\s*#*\\s*$");
  private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-{2,})\\s*$");
  private static final Pattern TABLE_RULE = Pattern.compile("^[\\s|:-]*-[\\s|:-]*$");
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~).*$");
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]{0,500}>");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\d*_])(\\*{1,3}|_{1,3})(?=\\S)(.+?)(?<=\\S)\\1(?![\\p{L}\\d])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~^&-])");
  private static final Pattern LIST = Pattern.compile("^\\s*(?:[*+]|>+)\\s+");

  private final Sections sections;
  private final TextBuffer text;
  private boolean fenced;

  MarkdownReading(Sections sections, TextBuffer text) {
    this.sections = sections;
    this.text = text;
  }

  void read(String markdown) {
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      if (line(lines.get(i), next)) {
        i++;
      }
    }
    sections.end();
  }

  /** Takes a line; says whether the next one belonged to it. */
  private boolean line(String line, String next) {
    if (FENCE.matcher(line).matches()) {
      fenced = !fenced;
      return false;
    }
    if (fenced) {
      add(line);
      return false;
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      sections.heading(heading.group(1).length(), plain(heading.group(2)));
      return false;
    }
    Matcher underline = UNDERLINE.matcher(next);
    if (!line.isBlank()
        && underline.matches()
        && !line.contains("|")
        && !LIST.matcher(line).find()) {
      sections.heading(underline.group(1).startsWith("=") ? 1 : 2, plain(line));
      return true;
    }
    if (!TABLE_RULE.matcher(line).matches() || line.isBlank()) {
      add(plain(LIST.matcher(line).replaceFirst("")));
    }
    return false;
  }

  private void add(String line) {
    text.add(line);
    text.add("\n");
  }

  static String plain(String line) {
    String result = TAG.matcher(line).replaceAll(" ");
    result = IMAGE.matcher(result).replaceAll("$1");
    result = LINK.matcher(result).replaceAll("$1");
    result = EMPHASIS.matcher(result).replaceAll("$2");
    result = EMPHASIS.matcher(result).replaceAll("$2");
    if (result.strip().startsWith("|")) {
      result = result.replaceAll("(?<!\\\\)\\|", "\t");
    }
    result = ESCAPE.matcher(result).replaceAll("$1");
    return entities(result);
  }

  private static String entities(String line) {
    return line.indexOf('&') < 0
        ? line
        : line.replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
  }
}
