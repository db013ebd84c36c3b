package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Pictures below each other as one SVG file that needs nothing else: with its words and colours in
 * it, for a report or a slide.
 */
public final class SvgSheet {
  /** Width in pixels. */
  public static final int WIDTH = 900;

  private static final int MARGIN = 28;
  private static final double LETTER = 0.52;

  /** What the letters are set in where the file is opened. */
  static final String FONTS = "'Source Sans 3', 'Segoe UI', 'DejaVu Sans', sans-serif";

  private final StringBuilder body = new StringBuilder();
  private int y = MARGIN;

  /** A heading. */
  public SvgSheet title(String words) {
    return words(words, 22, "700", "#16232e");
  }

  /** A smaller heading. */
  public SvgSheet heading(String words) {
    y += 8;
    return words(words, 16, "700", "#16232e");
  }

  /** Running text, broken over lines. */
  public SvgSheet text(String words) {
    return words(words, 13, "400", "#405263");
  }

  private SvgSheet words(String words, int size, String weight, String fill) {
    for (String line : lines(words, (int) (inner() / (size * LETTER)))) {
      y += size + 4;
      add(
          "<text x='%s' y='%s' font-size='%s' font-weight='%s' fill='%s'>%s</text>",
          MARGIN, y, size, weight, fill, line);
    }
    y += 6;
    return this;
  }

  private static List<String> lines(String words, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A picture. */
  public SvgSheet picture(SvgPicture picture) {
    y += 4;
    add("<g transform='translate(%s %s)'>", MARGIN, y);
    picture.draw(this);
    body.append("</g>");
    y += picture.height() + 8;
    return this;
  }

  /** Width of a picture in pixels. */
  static int inner() {
    return WIDTH - 2 * MARGIN;
  }

  /** A place in per cent of a picture's width, in pixels. */
  static String across(String percent) {
    return Place.of(Double.parseDouble(percent) * inner() / 100);
  }

  /** A label of an axis or a legend. */
  void label(Object x, Object baseline, String anchor, String words) {
    add(
        "<text x='%s' y='%s' text-anchor='%s' font-size='12' fill='#405263'>%s</text>",
        x, baseline, anchor, words);
  }

  /** Markup with values put in, each made harmless. */
  void add(String markup, Object... values) {
    Object[] harmless =
        Arrays.stream(values).map(value -> harmless(String.valueOf(value))).toArray();
    body.append(String.format(Locale.ROOT, markup, harmless));
  }

  private static String harmless(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** The file. */
  public String svg() {
    int height = y + MARGIN;
    return String.format(
        Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
            + " font-family=\"%s\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%s</svg>",
        WIDTH,
        height,
        WIDTH,
        height,
        FONTS,
        body);
  }
}
