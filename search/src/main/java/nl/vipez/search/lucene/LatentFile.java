package nl.vipez.search.lucene;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vipez.search.latent.LatentTerms;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.IOUtils;

/**
 * Keeps the words' vectors beside the index they belong to, replaced in one step, with a checksum
 * and the make of the index. They can always be worked out anew, so a file that cannot be read is
 * as good as none.
 */
final class LatentFile {

  /** No name that Lucene would take for its own and clear away. */
  static final String NAME = "latent.vectors";

  private static final System.Logger LOG = System.getLogger(LatentFile.class.getName());
  private static final String CODEC = "VipezLatent";
  private static final int VERSION = 1;
  private static final String DRAFT = NAME + ".new";

  private final Directory directory;
  private final String make;

  /**
   * The file in a folder.
   *
   * @param make of the index, with all that decides how its words are cut
   */
  LatentFile(Directory directory, String make) {
    this.directory = directory;
    this.make = make;
  }

  void write(LatentTerms terms) throws IOException {
    IOUtils.deleteFilesIgnoringExceptions(directory, DRAFT);
    try (IndexOutput out = directory.createOutput(DRAFT, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      out.writeString(make);
      out.writeVInt(terms.passages());
      out.writeVInt(terms.terms().size());
      out.writeVInt(terms.dimensions());
      for (String term : terms.terms()) {
        out.writeString(term);
      }
      write(out, terms.rarity());
      write(out, terms.directions());
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(DRAFT));
    directory.rename(DRAFT, NAME);
    directory.syncMetaData();
  }

  /** Nothing when there is none, or it is damaged or of another make. */
  Optional<LatentTerms> read() {
    try {
      return Arrays.asList(directory.listAll()).contains(NAME) ? parsed() : Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The latent vectors are worked out anew: {0}", e.toString());
      return Optional.empty();
    }
  }

  /** Whether the file is there as it was written. */
  boolean sound() {
    try (IndexInput input = directory.openInput(NAME, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(input);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private Optional<LatentTerms> parsed() throws IOException {
    try (ChecksumIndexInput in = directory.openChecksumInput(NAME)) {
      CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
      if (!in.readString().equals(make)) {
        return Optional.empty();
      }
      int passages = in.readVInt();
      int size = in.readVInt();
      int dimensions = in.readVInt();
      List<String> terms = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        terms.add(in.readString());
      }
      float[] rarity = read(in, size);
      float[] directions = read(in, Math.multiplyExact(size, dimensions));
      CodecUtil.checkFooter(in);
      return Optional.of(new LatentTerms(terms, rarity, directions, passages));
    }
  }

  private static void write(IndexOutput out, float[] numbers) throws IOException {
    for (float number : numbers) {
      out.writeInt(Float.floatToIntBits(number));
    }
  }

  private static float[] read(IndexInput in, int count) throws IOException {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Float.intBitsToFloat(in.readInt());
    }
    return numbers;
  }
}
