package nl.vipez.search.extract.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.search.Locator;
import nl.vipez.search.TextPart;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.PackedFile;
import nl.vipez.search.extract.ScannedPages;
import nl.vipez.search.forked.Frames;

/** A worker's answer as bytes, and back. */
public final class Replies {

  private static final byte TEXT = 1;
  private static final byte FAILURE = 2;
  private static final byte STILL_READING = 3;

  private Replies() {}

  /** Writes an answer as the body of a message. */
  public static void write(DataOutputStream out, Extraction extraction) throws IOException {
    switch (extraction) {
      case ExtractionFailure failure -> {
        out.writeByte(FAILURE);
        Frames.writeText(out, failure.reason().name());
        Frames.writeText(out, failure.detail());
      }
      case ExtractedText text -> {
        out.writeByte(TEXT);
        writeText(out, text);
      }
    }
  }

  /** Writes, instead of an answer, that the worker is ready or about to read a page of a scan. */
  public static void writeStillReading(DataOutputStream out) throws IOException {
    out.writeByte(STILL_READING);
  }

  /** Reads an answer back, or nothing while it is not there; what does not parse is an error. */
  public static Optional<Extraction> read(DataInputStream in) throws IOException {
    try {
      return switch (in.readByte()) {
        case STILL_READING -> Optional.empty();
        case FAILURE -> Optional.of(readFailure(in));
        case TEXT -> Optional.of(readText(in));
        default -> throw new IOException("not an answer");
      };
    } catch (IllegalArgumentException e) {
      throw new IOException("not an answer", e);
    }
  }

  private static ExtractionFailure readFailure(DataInputStream in) throws IOException {
    return new ExtractionFailure(
        ExtractionFailure.Reason.valueOf(Frames.readText(in)), Frames.readText(in));
  }

  private static void writeText(DataOutputStream out, ExtractedText text) throws IOException {
    Frames.writeText(out, text.mediaType());
    Frames.writeText(out, text.title().orElse(""));
    Frames.writeText(out, text.language().orElse(""));
    out.writeInt(text.pages());
    out.writeBoolean(text.truncated());
    out.writeInt(text.metadata().size());
    for (Map.Entry<String, String> entry : text.metadata().entrySet()) {
      Frames.writeText(out, entry.getKey());
      Frames.writeText(out, entry.getValue());
    }
    writeNumbers(out, text.scans().recognised());
    writeNumbers(out, text.scans().unread());
    out.writeInt(text.packed().size());
    for (PackedFile packed : text.packed()) {
      Frames.writeText(out, packed.name());
      Frames.writeText(out, packed.file().toString());
    }
    out.writeInt(text.parts().size());
    for (TextPart part : text.parts()) {
      out.writeInt(part.number());
      Frames.writeText(out, part.locator().type().name());
      Frames.writeText(out, part.locator().label());
      Frames.writeText(out, part.text());
      out.writeInt(part.headings().size());
      for (String heading : part.headings()) {
        Frames.writeText(out, heading);
      }
    }
  }

  private static ExtractedText readText(DataInputStream in) throws IOException {
    String mediaType = Frames.readText(in);
    Optional<String> title = Optional.of(Frames.readText(in)).filter(text -> !text.isEmpty());
    Optional<String> language = Optional.of(Frames.readText(in)).filter(text -> !text.isEmpty());
    int pages = in.readInt();
    boolean truncated = in.readBoolean();
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      metadata.put(Frames.readText(in), Frames.readText(in));
    }
    ScannedPages scans = new ScannedPages(readNumbers(in), readNumbers(in));
    List<PackedFile> packed = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      packed.add(new PackedFile(Frames.readText(in), Path.of(Frames.readText(in))));
    }
    List<TextPart> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parts.add(readPart(in));
    }
    return new ExtractedText(
        mediaType, parts, title, language, pages, truncated, metadata, scans, packed);
  }

  private static void writeNumbers(DataOutputStream out, List<Integer> numbers) throws IOException {
    out.writeInt(numbers.size());
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static List<Integer> readNumbers(DataInputStream in) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      numbers.add(in.readInt());
    }
    return numbers;
  }

  private static TextPart readPart(DataInputStream in) throws IOException {
    int number = in.readInt();
    Locator locator = new Locator(Locator.Type.valueOf(Frames.readText(in)), Frames.readText(in));
    String text = Frames.readText(in);
    List<String> headings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      headings.add(Frames.readText(in));
    }
    return new TextPart(number, locator, text, headings);
  }
}
