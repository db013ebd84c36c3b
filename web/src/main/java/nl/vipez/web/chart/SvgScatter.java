package nl.vipez.web.chart;

/**
 * A scatter for a sheet.
 *
 * @param chart the places
 * @param across what stands along the bottom
 * @param up what stands along the side
 */
public record SvgScatter(Scatter chart, String across, String up) implements SvgPicture {
  private static final int TOP = 26;

  @Override
  public int height() {
    return TOP + Scatter.HEIGHT + 48;
  }

  @Override
  public void draw(SvgSheet sheet) {
    int bottom = TOP + Scatter.HEIGHT;
    sheet.label(0, 12, "start", "↑ " + up);
    for (LineChart.Label tick : chart.up()) {
      double y = TOP + Double.parseDouble(tick.place());
      sheet.add(
          "<path d='M%s %sH%s' stroke='#e3e9ee'/>",
          SvgSheet.across("10"), y, SvgSheet.across("97"));
      sheet.label(SvgSheet.across("9"), y + 4, "end", tick.text());
    }
    for (LineChart.Label tick : chart.across()) {
      sheet.label(SvgSheet.across(tick.place()), bottom + 18, "middle", tick.text());
    }
    sheet.label(SvgSheet.across("97"), bottom + 40, "end", across + " →");
    sheet.add(
        "<path d='M%s %sV%s M%s %sH%s' stroke='#7f909d' stroke-dasharray='5 4'/>",
        SvgSheet.across(chart.middle().x()),
        TOP,
        bottom,
        SvgSheet.across("10"),
        TOP + Double.parseDouble(chart.middle().y()),
        SvgSheet.across("97"));
    for (Scatter.Dot dot : chart.dots()) {
      String x = SvgSheet.across(dot.x());
      double y = TOP + Double.parseDouble(dot.y());
      sheet.add(
          "<circle cx='%s' cy='%s' r='%s' fill='%s' fill-opacity='.85' stroke='#fff'>"
              + "<title>%s</title></circle>",
          x, y, dot.me() ? 8 : 5, dot.me() ? "#0b4f6c" : "#8fa1ae", dot.label());
      double beside = Double.parseDouble(x) + (dot.left() ? -10 : 10);
      sheet.label(Place.of(beside), y + 4, dot.left() ? "end" : "start", dot.name());
    }
  }
}
