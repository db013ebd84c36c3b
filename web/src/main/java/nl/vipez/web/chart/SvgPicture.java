package nl.vipez.web.chart;

/** A chart that can be drawn on a sheet of its own, as pages draw it. */
public interface SvgPicture {

  /** Height in pixels. */
  int height();

  /** Draws the chart from 0, 0, as wide as the sheet allows. */
  void draw(SvgSheet sheet);
}
