package nl.vipez.search.extract.worker;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The pages of a file as pictures. */
interface PagePictures extends Closeable {

  /** Whether there is a picture on the page, from 1, that may hold text. */
  boolean hasPicture(int page) throws IOException;

  /**
   * Draws the page in shades of gray, sharp enough to read.
   *
   * @param maxPixels the most pixels of the drawing
   * @return nothing when the page cannot be drawn or asks too much memory
   */
  Optional<BufferedImage> draw(int page, int maxPixels) throws IOException;
}
