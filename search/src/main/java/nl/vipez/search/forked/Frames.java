package nl.vipez.search.forked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Messages with their length before them, and the strings in them. */
public final class Frames {

  /** Starts every message, so that a stray print on the line is noticed at once. */
  private static final int MARK = 0x56495045;

  private Frames() {}

  /** Writes the body of a message. */
  @FunctionalInterface
  public interface Body {
    void write(DataOutputStream out) throws IOException;
  }

  /** Sends one message. */
  public static void send(DataOutputStream out, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    body.write(new DataOutputStream(bytes));
    out.writeInt(MARK);
    out.writeInt(bytes.size());
    bytes.writeTo(out);
    out.flush();
  }

  /**
   * Waits for one message.
   *
   * @param longest in bytes; a longer one is an error
   * @throws EOFException when the other side is gone
   * @throws IOException when what comes is no message
   */
  public static DataInputStream receive(DataInputStream in, long longest) throws IOException {
    int mark = in.readInt();
    int length = in.readInt();
    if (mark != MARK || length < 0 || length > longest) {
      throw new IOException("not a message: mark " + mark + ", length " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the message breaks off");
    }
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** Writes a string with its length before it. */
  public static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Reads what {@link #writeText} wrote.
   *
   * @throws IOException when it does not fit in its message
   */
  public static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a string of " + length + " bytes does not fit in its message");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
