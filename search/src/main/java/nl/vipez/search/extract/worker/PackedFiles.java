package nl.vipez.search.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.PackedFile;

/**
 * Files taken out of another, written to a folder under names of our own; a name from inside is
 * never a path. Within bounds on how many, how large, how large together, and how many times their
 * packed size.
 */
final class PackedFiles {

  private final Path folder;
  private final ExtractionLimits limits;
  private final long packedBytes;
  private final List<PackedFile> files = new ArrayList<>();
  private long total;

  /**
   * None yet.
   *
   * @param packedBytes size of the file they come out of
   */
  PackedFiles(Path folder, ExtractionLimits limits, long packedBytes) {
    this.folder = folder;
    this.limits = limits;
    this.packedBytes = packedBytes;
  }

  /** Writes what the stream gives to its end; an empty file is left out. */
  void add(String name, InputStream content) throws IOException, RefusedFileException {
    if (files.size() == limits.maxEmbedded()) {
      throw new RefusedFileException(
          Reason.TOO_LARGE, "more than " + limits.maxEmbedded() + " files");
    }
    Path file = folder.resolve(String.format(Locale.ROOT, "%05d", files.size()));
    long before = total;
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        total += read;
        check(total - before);
        out.write(buffer, 0, read);
      }
    }
    if (total > before) {
      files.add(new PackedFile(bare(name), file));
    }
  }

  List<PackedFile> list() {
    return files;
  }

  private void check(long ofThis) throws RefusedFileException {
    if (total > ExtractionLimits.HARMLESS_UNPACKED
        && total / Math.max(1, packedBytes) >= limits.maxUnpackedRatio()) {
      throw new RefusedFileException(
          Reason.UNSAFE, "unpacks to more than " + limits.maxUnpackedRatio() + " times its size");
    }
    if (ofThis > limits.maxFileBytes() || total > limits.maxUnpackedBytes()) {
      throw new RefusedFileException(Reason.TOO_LARGE, "unpacks to more than allowed");
    }
  }

  /** The last step of the name, whichever slash was used. */
  static String bare(String name) {
    String path = name.replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
  }
}
