package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The file of a picture is well-formed, says what the chart says, and can be drawn. */
class SvgSheetTest {
  private static final String NASTY = "<script>alert('x')</script> & \"meer\"";

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static String sheet() {
    StripPlot strip =
        StripPlot.of(
            List.of(new Point(1, NASTY), new Point(2, "b"), new Point(3, "c"), new Point(9, "d")),
            Optional.of(new Point(4, "ik")));
    TreeMap<Integer, Point> mine =
        new TreeMap<>(Map.of(2020, new Point(1, "2020"), 2021, new Point(2, "2021")));
    Scatter scatter =
        Scatter.of(
            List.of(
                new Scatter.Entry("Haren", 1, 2, "x", false),
                new Scatter.Entry("Ik", 2, 3, "y", true)),
            String::valueOf,
            String::valueOf);
    Choropleth map =
        Choropleth.of(Map.of("GM0014", new Choropleth.Entry(Optional.of(1.0), "Groningen", true)));
    return new SvgSheet()
        .title(NASTY)
        .heading("kop")
        .picture(new SvgStrip(strip, "1", "9"))
        .picture(new SvgCourse(LineChart.of(mine, new TreeMap<>(), String::valueOf)))
        .picture(new SvgScatter(scatter, "x", "y"))
        .picture(new SvgMap(map, List.of("1 (1)")))
        .picture(
            new SvgLadder(
                List.of(new SvgLadder.Step("Starters", 0.7, 0.6, 0.8, "#0f766e", "▲ sterk"))))
        .text("Bron: CBS. " + "woord ".repeat(60))
        .svg();
  }

  @Test
  void isWellFormedAndHarmless() throws Exception {
    Document svg = parsed(sheet());

    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(NASTY);
    assertThat(svg.getDocumentElement().getTextContent())
        .contains("Bron: CBS.", "Haren", "Groningen", "▲ sterk", "ik");
    assertThat(svg.getElementsByTagName("path").getLength()).as("the ground").isGreaterThan(342);
  }

  @Test
  void canBeDrawnAsPng() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PngPicture.write(sheet(), file);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.toByteArray()));

    assertThat(image.getWidth()).isEqualTo(2 * SvgSheet.WIDTH);
    long dark = 0;
    for (int x = 0; x < image.getWidth(); x += 4) {
      for (int y = 0; y < image.getHeight(); y += 4) {
        dark += (image.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
      }
    }
    assertThat(dark).as("something is drawn").isGreaterThan(500);
  }
}
