package nl.vipez.search.extract.process;

import java.nio.file.Path;
import java.util.List;
import nl.vipez.search.extract.ArchiveReader;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.UnreadableArchiveException;

/** Unpacks ZIP files with the JDK's own reader, which runs nothing of what is inside. */
public final class ZipArchiveReader implements ArchiveReader {

  private final ExtractionLimits limits;

  public ZipArchiveReader(ExtractionLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean isArchive(Path file, String fileName) {
    return false;
  }

  @Override
  public List<Child> unpack(Path archive, Path folder) throws UnreadableArchiveException {
    throw new UnreadableArchiveException(Reason.UNSUPPORTED, "not there yet: " + limits);
  }
}
