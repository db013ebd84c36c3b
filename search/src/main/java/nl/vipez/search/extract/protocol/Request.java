package nl.vipez.search.extract.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import nl.vipez.search.extract.ExtractionLimits;

/**
 * Asks a worker to read a file.
 *
 * @param file where it is
 * @param fileName the name it came with
 * @param limits what it may cost
 */
public record Request(Path file, String fileName, ExtractionLimits limits) {

  /** Writes this as the body of a message. */
  public void write(DataOutputStream out) throws IOException {
    Frames.writeText(out, file.toString());
    Frames.writeText(out, fileName);
    out.writeLong(limits.timeout().toMillis());
    out.writeLong(limits.maxFileBytes());
    out.writeInt(limits.maxCharacters());
    out.writeInt(limits.maxParts());
    out.writeInt(limits.maxEmbedded());
    out.writeInt(limits.maxDepth());
    out.writeLong(limits.maxUnpackedBytes());
  }

  /** Reads it back. */
  public static Request read(DataInputStream in) throws IOException {
    return new Request(
        Path.of(Frames.readText(in)),
        Frames.readText(in),
        new ExtractionLimits(
            Duration.ofMillis(in.readLong()),
            in.readLong(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readLong()));
  }
}
