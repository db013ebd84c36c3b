package nl.vipez.search.extract.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.ScanSettings;
import nl.vipez.search.forked.Frames;

/**
 * Asks a worker to read a file.
 *
 * @param file where it is
 * @param fileName the name it came with
 * @param packed an empty folder for what it brings along
 * @param limits what it may cost
 * @param scans how text in scans is recognised, if it can be
 */
public record Request(
    Path file,
    String fileName,
    Path packed,
    ExtractionLimits limits,
    Optional<ScanSettings> scans) {

  /** Writes this as the body of a message. */
  public void write(DataOutputStream out) throws IOException {
    Frames.writeText(out, file.toString());
    Frames.writeText(out, fileName);
    Frames.writeText(out, packed.toString());
    out.writeLong(limits.timeout().toMillis());
    out.writeLong(limits.maxFileBytes());
    out.writeInt(limits.maxCharacters());
    out.writeInt(limits.maxParts());
    out.writeInt(limits.maxEmbedded());
    out.writeInt(limits.maxDepth());
    out.writeLong(limits.maxUnpackedBytes());
    out.writeInt(limits.maxUnpackedRatio());
    out.writeBoolean(scans.isPresent());
    if (scans.isPresent()) {
      Frames.writeText(out, scans.get().program().toString());
      Frames.writeText(out, String.join("+", scans.get().languages()));
      out.writeLong(scans.get().pageTimeout().toMillis());
      out.writeLong(scans.get().fileTimeout().toMillis());
      out.writeInt(scans.get().maxPagePixels());
    }
  }

  /** Reads it back. */
  public static Request read(DataInputStream in) throws IOException {
    return new Request(
        Path.of(Frames.readText(in)),
        Frames.readText(in),
        Path.of(Frames.readText(in)),
        new ExtractionLimits(
            Duration.ofMillis(in.readLong()),
            in.readLong(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readLong(),
            in.readInt()),
        in.readBoolean() ? Optional.of(readScans(in)) : Optional.empty());
  }

  private static ScanSettings readScans(DataInputStream in) throws IOException {
    return new ScanSettings(
        Path.of(Frames.readText(in)),
        List.of(Frames.readText(in).split("\\+", -1)),
        Duration.ofMillis(in.readLong()),
        Duration.ofMillis(in.readLong()),
        in.readInt());
  }
}
