package nl.vipez.search.extract.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A scan kept as a picture (TIFF, PNG, JPEG), of one page or more. */
final class ImagePictures implements PagePictures {

  private final ImageInputStream stream;
  private final ImageReader reader;

  private ImagePictures(ImageInputStream stream, ImageReader reader) {
    this.stream = stream;
    this.reader = reader;
    reader.setInput(stream);
  }

  static ImagePictures open(Path file) throws IOException {
    ImageInputStream stream = ImageIO.createImageInputStream(file.toFile());
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      stream.close();
      throw new IOException("no such picture is known");
    }
    return new ImagePictures(stream, readers.next());
  }

  /** How many pages there are, at most so many. */
  int pages(int most) throws IOException {
    return Math.min(most, Math.max(1, reader.getNumImages(true)));
  }

  @Override
  public boolean hasPicture(int page) {
    return true;
  }

  @Override
  public Optional<BufferedImage> draw(int page, int maxPixels) throws IOException {
    try {
      long width = reader.getWidth(page - 1);
      long height = reader.getHeight(page - 1);
      int step = (int) Math.ceil(Math.sqrt((double) width * height / maxPixels));
      ImageReadParam parameters = reader.getDefaultReadParam();
      parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
      BufferedImage picture = reader.read(page - 1, parameters);
      return Optional.of(GrayPicture.of(picture, picture.getWidth(), picture.getHeight()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }
}
