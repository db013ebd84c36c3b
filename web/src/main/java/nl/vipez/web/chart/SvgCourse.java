package nl.vipez.web.chart;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A course over the years for a sheet.
 *
 * @param chart the places
 */
public record SvgCourse(LineChart chart) implements SvgPicture {
  private static final int TOP = 8;

  @Override
  public int height() {
    return 222;
  }

  @Override
  public void draw(SvgSheet sheet) {
    for (LineChart.Label tick : chart.values()) {
      double y = TOP + Double.parseDouble(tick.place());
      sheet.add(
          "<path d='M%s %sH%s' stroke='#e3e9ee'/>",
          SvgSheet.across("14"), y, SvgSheet.across("98"));
      sheet.label(SvgSheet.across("12.5"), y + 4, "end", tick.text());
    }
    for (LineChart.Label year : chart.years()) {
      sheet.label(SvgSheet.across(year.place()), 208, "middle", year.text());
    }
    for (String band : chart.bands()) {
      sheet.add("<polygon points='%s' fill='#cfdce4' fill-opacity='.7'/>", placed(band));
    }
    for (String split : chart.splits()) {
      sheet.add(
          "<path d='M%s %sV%s' stroke='#16232e' stroke-dasharray='2 3'/>",
          SvgSheet.across(split), TOP, TOP + LineChart.HEIGHT);
    }
    for (String line : chart.medians()) {
      sheet.add(
          "<polyline points='%s' fill='none' stroke='#7f909d' stroke-width='1.6'"
              + " stroke-dasharray='5 4'/>",
          placed(line));
    }
    for (String line : chart.own()) {
      sheet.add(
          "<polyline points='%s' fill='none' stroke='#0b4f6c' stroke-width='2.6'/>", placed(line));
    }
    for (LineChart.Dot dot : chart.dots()) {
      sheet.add(
          "<circle cx='%s' cy='%s' r='4' fill='#0b4f6c' stroke='#fff' stroke-width='1.5'>"
              + "<title>%s</title></circle>",
          SvgSheet.across(dot.x()), TOP + Double.parseDouble(dot.y()), dot.label());
    }
  }

  /** Points of the field, 100 wide, on the sheet. */
  private static String placed(String points) {
    return Arrays.stream(points.split(" "))
        .map(pair -> pair.split(",", 2))
        .map(
            pair ->
                SvgSheet.across(Place.of(LineChart.LEFT + Double.parseDouble(pair[0]) * 0.84))
                    + ","
                    + Place.of(TOP + Double.parseDouble(pair[1])))
        .collect(Collectors.joining(" "));
  }
}
