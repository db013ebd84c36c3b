package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One shape of a chart that has many like it, as SVG writes it.
 *
 * @param element name of the SVG element
 * @param attributes what it is drawn by, in order
 * @param text what stands in it; empty for shapes without letters
 * @param title what it says when pointed at; empty says nothing
 */
public record SvgShape(String element, List<Attribute> attributes, String text, String title) {

  /** Copies the attributes. */
  public SvgShape {
    attributes = List.copyOf(attributes);
  }

  /** One attribute of a shape. */
  public record Attribute(String name, String value) {}

  /** A shape that says this when pointed at. */
  static SvgShape of(String element, String title) {
    return new SvgShape(element, List.of(), "", title);
  }

  /** Letters. */
  static SvgShape text(String text) {
    return new SvgShape("text", List.of(), text, "");
  }

  /** The same with one more attribute; an empty value is left out. */
  SvgShape with(String name, Object value) {
    String written = String.valueOf(value);
    if (written.isEmpty()) {
      return this;
    }
    List<Attribute> more = new ArrayList<>(attributes);
    more.add(new Attribute(name, written));
    return new SvgShape(element, more, text, title);
  }
}
