package nl.vipez.search.extract.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.vipez.search.extract.ArchiveReader;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.UnreadableArchiveException;
import nl.vipez.search.extract.protocol.ZipFiles;

/** Unpacks ZIP files with the JDK's own reader, which runs nothing of what is inside. */
public final class ZipArchiveReader implements ArchiveReader {

  private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_SIGNATURE = {'P', 'K', 5, 6};
  private static final List<String> MARKERS =
      List.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "Index.zip");

  private final ExtractionLimits limits;

  public ZipArchiveReader(ExtractionLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean isArchive(Path file, String fileName) {
    if (!signed(file)) {
      return false;
    }
    try (ZipFile zip = ZipFiles.open(file)) {
      return MARKERS.stream().noneMatch(marker -> zip.getEntry(marker) != null);
    } catch (IOException e) {
      return fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
  }

  @Override
  public List<Child> unpack(Path archive, Path folder) throws UnreadableArchiveException {
    List<Child> children = new ArrayList<>();
    long left = limits.maxUnpackedBytes();
    try (ZipFile zip = ZipFiles.open(archive)) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = name(entry);
        if (entry.isDirectory() || name.isEmpty() || entry.getName().startsWith("__MACOSX/")) {
          continue;
        }
        if (children.size() == limits.maxEmbedded()) {
          throw new UnreadableArchiveException(
              Reason.TOO_LARGE, "more than " + limits.maxEmbedded() + " files");
        }
        Path target = Files.createTempFile(folder, "child-", ".bin");
        children.add(new Child(name, target));
        left -= copy(zip, entry, target, left);
      }
      return children;
    } catch (UnreadableArchiveException e) {
      delete(children);
      throw e;
    } catch (ZipException e) {
      delete(children);
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      throw new UnreadableArchiveException(
          locked ? Reason.PASSWORD_PROTECTED : Reason.DAMAGED, String.valueOf(e.getMessage()));
    } catch (IOException | IllegalArgumentException e) {
      delete(children);
      throw new UnreadableArchiveException(Reason.DAMAGED, e.toString());
    }
  }

  private long copy(ZipFile zip, ZipEntry entry, Path target, long left)
      throws IOException, UnreadableArchiveException {
    long written = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        written += read;
        if (written > left || written > limits.maxFileBytes()) {
          throw new UnreadableArchiveException(
              written > left ? Reason.UNSAFE : Reason.TOO_LARGE, "unpacks to more than allowed");
        }
        out.write(buffer, 0, read);
      }
    }
    return written;
  }

  private static void delete(List<Child> children) {
    for (Child child : children) {
      try {
        Files.deleteIfExists(child.file());
      } catch (IOException e) {
        child.file().toFile().deleteOnExit();
      }
    }
  }

  /** The last step of the name, whichever slash was used; never a path. */
  private static String name(ZipEntry entry) {
    String path = entry.getName().replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
    return name.startsWith(".") ? "" : name;
  }

  private static boolean signed(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(SIGNATURE.length);
      return Arrays.equals(head, SIGNATURE) || Arrays.equals(head, EMPTY_SIGNATURE);
    } catch (IOException e) {
      return false;
    }
  }
}
