package nl.vipez.web.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** An SVG of ours as PNG, at twice its size so that it stays sharp in print. */
public final class PngPicture {
  private static final int SCALE = 2;

  /** A picture takes some 15 MB while it is drawn: few at a time. */
  private static final Semaphore PLACES = new Semaphore(2);

  private PngPicture() {}

  /**
   * Draws a picture.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} on a machine without fonts
   */
  public static void write(String svg, OutputStream out) throws IOException {
    PLACES.acquireUninterruptibly();
    try {
      BufferedImage image = drawn(svg);
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException("This Java writes no PNG");
      }
    } finally {
      PLACES.release();
    }
  }

  private static BufferedImage drawn(String sheet) {
    // JSVG knows the first family of a list only, and Java's letters without serifs by this name.
    String svg = sheet.replace(SvgSheet.FONTS, "SansSerif");
    SVGDocument document =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    if (document == null) {
      throw new IllegalStateException("a picture of ours cannot be read");
    }
    int width = (int) Math.ceil(document.size().getWidth()) * SCALE;
    int height = (int) Math.ceil(document.size().getHeight()) * SCALE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    try {
      Graphics2D graphics = image.createGraphics();
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.scale(SCALE, SCALE);
      document.render(null, graphics);
      graphics.dispose();
    } catch (LinkageError | InternalError noFonts) {
      throw new DomainException(Problem.UNPROCESSABLE, "comparison.no-fonts");
    }
    return image;
  }
}
