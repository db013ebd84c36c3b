package nl.vipez.search.extract.worker;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures in shades of gray, a byte a pixel. */
final class GrayPicture {

  private static final int DARK = 140;
  private static final int FEWEST_DARK = 60;

  private GrayPicture() {}

  /** The picture in gray, on white, at this size. */
  static BufferedImage of(BufferedImage picture, int width, int height) {
    BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = gray.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return gray;
  }

  /** Whether there is anything on it at all. */
  static boolean hasInk(BufferedImage gray) {
    int dark = 0;
    for (byte pixel : bytes(gray)) {
      if ((pixel & 0xff) < DARK && ++dark >= FEWEST_DARK) {
        return true;
      }
    }
    return false;
  }

  /** Writes it as a portable graymap (PGM), which needs no packing. */
  static void write(BufferedImage gray, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      String head = "P5\n" + gray.getWidth() + " " + gray.getHeight() + "\n255\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(bytes(gray));
    }
  }

  private static byte[] bytes(BufferedImage gray) {
    return ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
  }
}
