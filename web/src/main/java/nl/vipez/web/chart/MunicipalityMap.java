package nl.vipez.web.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Some municipalities as shapes on the small map of the Netherlands; the others stand on its
 * ground, a picture of its own.
 *
 * <p>Source: CBS gebiedsindelingen 2024 with PDOK, CC BY 4.0, simplified by {@code make_map.py}. A
 * municipality that did not exist on 1 January 2024 has no shape.
 *
 * @param shapes the municipalities, in the order asked
 */
public record MunicipalityMap(List<Shape> shapes) {
  /** Width of the drawing in pixels, as that of the ground. */
  public static final int WIDTH = 480;

  /** Height of the drawing in pixels, as that of the ground. */
  public static final int HEIGHT = 567;

  private static final String TABLE = "municipalities_2024.csv";
  private static final Map<String, Shape> ALL = read();

  /** Copies the shapes. */
  public MunicipalityMap {
    shapes = List.copyOf(shapes);
  }

  /**
   * One municipality.
   *
   * @param code CBS code
   * @param x middle, pixels from the left
   * @param y middle, pixels from the top
   * @param path outline, as SVG writes it
   */
  public record Shape(String code, int x, int y, String path) {}

  /** The shapes of these municipalities; those without one are left out. */
  public static MunicipalityMap of(List<String> codes) {
    return new MunicipalityMap(
        codes.stream().flatMap(code -> Optional.ofNullable(ALL.get(code)).stream()).toList());
  }

  /** All of them, by code. */
  public static MunicipalityMap all() {
    return of(ALL.keySet().stream().sorted().toList());
  }

  private static Map<String, Shape> read() {
    try (InputStream stream = MunicipalityMap.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(opened(stream), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", 4))
          .map(p -> new Shape(p[0], Integer.parseInt(p[1]), Integer.parseInt(p[2]), p[3]))
          .collect(Collectors.toMap(Shape::code, Function.identity()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream opened(@org.jspecify.annotations.Nullable InputStream stream) {
    if (stream == null) {
      throw new IllegalStateException(TABLE + " is not in the archive");
    }
    return stream;
  }
}
