package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A map with its legend for a sheet.
 *
 * @param map the municipalities
 * @param legend what stands beside each class, and last for the missing if there are any
 */
public record SvgMap(Choropleth map, List<String> legend) implements SvgPicture {
  /** From light to dark; holds for the colour-blind (ColorBrewer, PuBu). */
  static final List<String> COLOURS =
      List.of("#e3e0ee", "#b3c3de", "#74a9cf", "#2b8cbe", "#045a8d");

  private static final String HATCH = "url(#missing)";
  private static final int RIGHT = 520;

  /** Copies the legend. */
  public SvgMap {
    legend = List.copyOf(legend);
  }

  @Override
  public int height() {
    return MunicipalityMap.HEIGHT + 4;
  }

  @Override
  public void draw(SvgSheet sheet) {
    sheet.add(
        "<defs><pattern id='missing' width='6' height='6' patternUnits='userSpaceOnUse'"
            + " patternTransform='rotate(45)'><rect width='6' height='6' fill='#fff'/>"
            + "<rect width='2' height='6' fill='#9aa8b3'/></pattern></defs>");
    for (MunicipalityMap.Shape shape : MunicipalityMap.all().shapes()) {
      sheet.add("<path d='%s' fill='#e9edf0' stroke='#fff' stroke-width='.6'/>", shape.path());
    }
    List<Choropleth.Area> marked = new ArrayList<>();
    for (Choropleth.Area area : map.areas()) {
      sheet.add(
          "<path d='%s' fill='%s' stroke='#fff' stroke-width='.6'><title>%s</title></path>",
          area.path(), colour(area.step()), area.label());
      if (area.me()) {
        marked.add(area);
      }
    }
    for (Choropleth.Area area : marked) {
      sheet.add("<path d='%s' fill='none' stroke='#16232e' stroke-width='2'/>", area.path());
    }
    for (int i = 0; i < legend.size(); i++) {
      int y = 24 + i * 24;
      int step = i < map.classes().size() ? i : Choropleth.MISSING;
      sheet.add(
          "<rect x='%s' y='%s' width='22' height='16' fill='%s' stroke='#9aa8b3'/>",
          RIGHT, y, colour(step));
      sheet.label(RIGHT + 32, y + 13, "start", legend.get(i));
    }
  }

  private static String colour(int step) {
    return step == Choropleth.MISSING ? HATCH : COLOURS.get(step);
  }
}
