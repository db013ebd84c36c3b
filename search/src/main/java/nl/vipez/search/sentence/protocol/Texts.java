package nl.vipez.search.sentence.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.forked.Frames;

/**
 * Texts to be made vectors of.
 *
 * @param asked whether they are queries, not passages
 * @param texts one or more
 */
public record Texts(boolean asked, List<String> texts) {

  public Texts {
    texts = List.copyOf(texts);
  }

  /** Writes them. */
  public void write(DataOutputStream out) throws IOException {
    out.writeBoolean(asked);
    out.writeInt(texts.size());
    for (String text : texts) {
      Frames.writeText(out, text);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Texts read(DataInputStream in) throws IOException {
    boolean asked = in.readBoolean();
    int count = in.readInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(Frames.readText(in));
    }
    return new Texts(asked, texts);
  }
}
