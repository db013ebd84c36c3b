package nl.vipez.search.extract.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures. */
final class PdfPictures implements PagePictures {

  private static final double DOTS_AN_INCH = 300;
  private static final double POINTS_AN_INCH = 72;
  private static final int DEEPEST_FORM = 3;
  private static final int SMALLEST_SIDE = 200;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PdfPictures(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  static PdfPictures open(Path file) throws IOException {
    return new PdfPictures(
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache()));
  }

  @Override
  public boolean hasPicture(int page) throws IOException {
    return page <= document.getNumberOfPages()
        && largest(document.getPage(page - 1).getResources(), DEEPEST_FORM) > 0;
  }

  @Override
  public Optional<BufferedImage> draw(int page, int maxPixels) throws IOException {
    PDPage drawn = document.getPage(page - 1);
    if (largest(drawn.getResources(), DEEPEST_FORM) > 2L * maxPixels) {
      return Optional.empty();
    }
    PDRectangle box = drawn.getCropBox();
    double area = Math.max(1.0, (double) box.getWidth() * box.getHeight());
    double scale = Math.min(DOTS_AN_INCH / POINTS_AN_INCH, Math.sqrt(maxPixels / area));
    try {
      return Optional.of(renderer.renderImage(page - 1, (float) scale, ImageType.GRAY));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** Pixels of the largest picture on a page that is no mere logo; 0 when there is none. */
  private static long largest(PDResources resources, int depth) throws IOException {
    long largest = 0;
    if (resources == null || depth == 0) {
      return largest;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image
          && Math.min(image.getWidth(), image.getHeight()) >= SMALLEST_SIDE) {
        largest = Math.max(largest, (long) image.getWidth() * image.getHeight());
      } else if (object instanceof PDFormXObject form) {
        largest = Math.max(largest, largest(form.getResources(), depth - 1));
      }
    }
    return largest;
  }
}
