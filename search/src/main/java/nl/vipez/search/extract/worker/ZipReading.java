package nl.vipez.search.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the files out of a ZIP, and reads the names of older programs too. */
final class ZipReading {

  private static final int MOST_NAMES = 1_000;

  private ZipReading() {}

  /**
   * Takes out all files; gives their names with folders, one a line.
   *
   * @throws RefusedFileException when one is protected, packed in a way not known, or a bound is
   *     met
   */
  static List<String> unpack(Path archive, PackedFiles files)
      throws IOException, RefusedFileException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = ZipFile.builder().setPath(archive).setIgnoreLocalFileHeader(true).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        String name = name(entry);
        if (entry.isDirectory() || entry.isUnixSymlink() || isHousekeeping(name)) {
          continue;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new RefusedFileException(Reason.PASSWORD_PROTECTED, "a file in it is encrypted");
        }
        if (!zip.canReadEntryData(entry)) {
          throw new RefusedFileException(
              Reason.UNSUPPORTED, "packing method " + entry.getMethod() + " is not read");
        }
        try (InputStream content = zip.getInputStream(entry)) {
          files.add(name, content);
        }
        if (names.size() < MOST_NAMES) {
          names.add(Parts.shorten(name));
        }
      }
    }
    return names;
  }

  /** What programs of the Mac and hidden folders put beside the documents. */
  private static boolean isHousekeeping(String name) {
    String bare = PackedFiles.bare(name);
    return bare.isEmpty()
        || bare.startsWith(".")
        || name.startsWith("__MACOSX/")
        || bare.equals("Thumbs.db");
  }

  /** In UTF-8 when it says so or can be; else in the code page of DOS, which all bytes have. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      boolean dos = Charset.isSupported("IBM437");
      return new String(raw, dos ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1);
    }
  }
}
