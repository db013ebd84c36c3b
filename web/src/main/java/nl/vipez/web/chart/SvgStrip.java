package nl.vipez.web.chart;

/**
 * A strip plot for a sheet.
 *
 * @param plot the places
 * @param low what stands at the left end of its scale
 * @param high what stands at the right end
 */
public record SvgStrip(StripPlot plot, String low, String high) implements SvgPicture {

  @Override
  public int height() {
    return 48;
  }

  @Override
  public void draw(SvgSheet sheet) {
    int width = SvgSheet.inner();
    sheet.add("<path d='M0 15H%s' stroke='#dfe6eb' stroke-width='2'/>", width);
    for (StripPlot.Box box : plot.boxes()) {
      sheet.add(
          "<rect x='%s' y='6' width='%s' height='18' rx='3' fill='#cfdce4'/>",
          SvgSheet.across(box.x()), SvgSheet.across(box.width()));
    }
    for (String tick : plot.ticks()) {
      sheet.add("<path d='M%s 3V27' stroke='#6f7f8d' stroke-width='2'/>", SvgSheet.across(tick));
    }
    for (StripPlot.Dot dot : plot.dots()) {
      sheet.add(
          "<circle cx='%s' cy='%s' r='%s' fill='%s' fill-opacity='.75' stroke='%s'>"
              + "<title>%s</title></circle>",
          SvgSheet.across(dot.x()),
          dot.y(),
          plot.dense() ? 2.5 : 5,
          dot.beyond() ? "#fff" : "#8fa1ae",
          dot.beyond() ? "#8797a4" : "#fff",
          dot.label());
    }
    for (StripPlot.Dot me : plot.marked()) {
      sheet.add(
          "<circle cx='%s' cy='15' r='8' fill='#0b4f6c' stroke='#fff' stroke-width='2'>"
              + "<title>%s</title></circle>",
          SvgSheet.across(me.x()), me.label());
    }
    sheet.label(0, 44, "start", low);
    sheet.label(width, 44, "end", high);
  }
}
