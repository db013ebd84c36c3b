package nl.vipez.web.chart;

import java.util.List;

/**
 * Areas as a ladder of bars from 0 to 1 for a sheet.
 *
 * @param steps from top to bottom
 */
public record SvgLadder(List<Step> steps) implements SvgPicture {
  private static final int HIGH = 30;
  private static final int BAR = 300;
  private static final int LONG = 380;

  /** Copies the steps. */
  public SvgLadder {
    steps = List.copyOf(steps);
  }

  /**
   * One area.
   *
   * @param name its name
   * @param score 0 to 1; NaN where nothing can be said
   * @param low lower end of its interval; NaN without one
   * @param high upper end
   * @param colour of its verdict
   * @param verdict symbol and word
   */
  public record Step(
      String name, double score, double low, double high, String colour, String verdict) {}

  @Override
  public int height() {
    return steps.size() * HIGH + 4;
  }

  @Override
  public void draw(SvgSheet sheet) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int y = i * HIGH + 15;
      sheet.label(0, y + 5, "start", step.name());
      sheet.add("<path d='M%s %sH%s' stroke='#e6ebef' stroke-width='8'/>", BAR, y, BAR + LONG);
      if (!Double.isNaN(step.low())) {
        sheet.add(
            "<path d='M%s %sH%s' stroke='%s' stroke-width='8' stroke-opacity='.35'/>",
            place(step.low()), y, place(step.high()), step.colour());
      }
      sheet.add("<path d='M%s %sV%s' stroke='#93a1ad'/>", place(0.5), y - 10, y + 10);
      if (!Double.isNaN(step.score())) {
        sheet.add(
            "<circle cx='%s' cy='%s' r='7' fill='%s' stroke='#fff' stroke-width='2'/>",
            place(step.score()), y, step.colour());
      }
      sheet.label(BAR + LONG + 20, y + 5, "start", step.verdict());
    }
  }

  private static String place(double score) {
    return Place.of(BAR + score * LONG);
  }
}
