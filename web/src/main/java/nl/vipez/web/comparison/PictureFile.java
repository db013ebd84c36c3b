package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.web.benchmark.LadderRow;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.chart.LineChart;
import nl.vipez.web.chart.StripPlot;
import nl.vipez.web.chart.SvgCourse;
import nl.vipez.web.chart.SvgLadder;
import nl.vipez.web.chart.SvgMap;
import nl.vipez.web.chart.SvgScatter;
import nl.vipez.web.chart.SvgSheet;
import nl.vipez.web.chart.SvgStrip;
import nl.vipez.web.locale.CurrentLocale;
import org.jspecify.annotations.Nullable;

/** The pictures of a comparison as one file, with definition, source and vintage below each. */
@RequestScoped
public class PictureFile {
  @Inject private CurrentLocale locale;
  @Inject private ComparisonQuery query;
  @Inject private ComparePage page;
  @Inject private ComparePictures pictures;
  @Inject private CompareScatter scatter;
  @Inject private CompareMap map;
  @Inject private CompareProfile profile;
  @Inject private PeerQuery peers;

  private Words words() {
    return Words.of(locale.locale(), "comparison");
  }

  /** The picture of the view; the strips for the table. */
  String svg() {
    SvgSheet sheet = new SvgSheet().title(page.getSummary());
    switch (query.view()) {
      case TABLE, STRIP -> pictures.getStrips().forEach(one -> strip(sheet, one));
      case TIME -> pictures.getCourses().forEach(one -> course(sheet, one));
      case SCATTER -> scatter(sheet);
      case MAP -> map(sheet);
      case PROFILE -> profile(sheet);
    }
    return sheet.text(words().say("file.made-with")).svg();
  }

  private void strip(SvgSheet sheet, ComparisonPicture one) {
    sheet.heading(one.name() + " (" + one.unit() + ")");
    @Nullable StripPlot plot = one.strip();
    if (plot != null && !plot.isEmpty()) {
      sheet.picture(new SvgStrip(plot, one.low(), one.high()));
    }
    sheet.text(one.label());
    foot(sheet, one.definition(), one.vintages());
  }

  private void course(SvgSheet sheet, ComparisonPicture one) {
    sheet.heading(one.name() + " (" + one.unit() + ")");
    @Nullable LineChart chart = one.course();
    if (chart != null) {
      sheet.picture(new SvgCourse(chart)).text(words().say("key.course", page.getMarked()));
    } else {
      sheet.text(one.label());
    }
    foot(sheet, one.definition(), one.vintages());
  }

  private void foot(SvgSheet sheet, String definition, String vintages) {
    sheet.text(definition).text(vintages);
  }

  private void scatter(SvgSheet sheet) {
    if (!scatter.isDrawn()) {
      sheet.text(scatter.getWhyNot());
      return;
    }
    sheet
        .picture(new SvgScatter(scatter.getChart(), scatter.getAcross(), scatter.getUp()))
        .text(scatter.getTogether());
    List.of(scatter.x(), scatter.y()).forEach(axis -> axis.ifPresent(one -> facts(sheet, one)));
  }

  private void facts(SvgSheet sheet, Indicator one) {
    PictureMaker maker =
        new PictureMaker(words(), query.table(), one, peers.me(), java.util.Set.of());
    sheet.heading(maker.name());
    foot(sheet, maker.definition(), maker.vintages());
  }

  private void map(SvgSheet sheet) {
    sheet
        .heading(map.getName() + " (" + map.getUnit() + ")")
        .picture(
            new SvgMap(map.getMap(), map.getLegend().stream().map(CompareMap.Step::text).toList()));
    foot(sheet, map.getDefinition(), map.maker().vintages());
    sheet.text(words().say("map.source"));
  }

  private void profile(SvgSheet sheet) {
    sheet.picture(new SvgLadder(profile.getLadder().stream().map(this::step).toList()));
    sheet.text(Words.of(locale.locale()).say("home.explain-bar")).text(words().say("profile.foot"));
  }

  private SvgLadder.Step step(LadderRow row) {
    String colour =
        switch (row.verdict()) {
          case "STRONG" -> "#0f766e";
          case "WEAK" -> "#b4450f";
          default -> "#5b6b7a";
        };
    String symbol =
        switch (row.verdict()) {
          case "STRONG" -> "▲ ";
          case "WEAK" -> "▼ ";
          case "MIDDLE" -> "● ";
          default -> "";
        };
    return new SvgLadder.Step(
        row.name(),
        or(row.score()),
        or(row.low()),
        or(row.high()),
        colour,
        symbol + words().say("verdict." + row.verdict()) + " " + row.arrow());
  }

  private static double or(@Nullable Double value) {
    return Optional.ofNullable(value).orElse(Double.NaN);
  }
}
