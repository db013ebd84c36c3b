package nl.vipez.search.extract.protocol;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens ZIP files whose names are in UTF-8, and those of older programs. */
public final class ZipFiles {

  private ZipFiles() {}

  /**
   * Opens it; names that are no UTF-8 are read in the code page of DOS, in which all bytes exist.
   */
  public static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      Charset dos =
          Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;
      return new ZipFile(file.toFile(), dos);
    }
  }
}
