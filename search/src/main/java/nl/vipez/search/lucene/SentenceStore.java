package nl.vipez.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * Keeps documents' sentence vectors, in memory and in a file: records one after the other, each
 * with its length and checksum, the last one of a document counting. They can always be worked out
 * anew: what cannot be read is as good as not there, from there to the end.
 */
final class SentenceStore implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(SentenceStore.class.getName());
  private static final int AROUND = Integer.BYTES + Integer.BYTES;

  /** A document of some hundred thousand passages. */
  private static final int LONGEST = 1 << 29;

  private final Path file;
  private final String make;
  private final Map<String, DocumentSentences> known = new ConcurrentHashMap<>();
  private FileChannel channel;
  private int records;

  private SentenceStore(Path file, String make) throws IOException {
    this.file = file;
    this.make = make;
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /**
   * Reads what is there.
   *
   * @param make of the index and the model; what another make wrote is thrown away
   */
  static SentenceStore open(Path file, String make) throws IOException {
    SentenceStore store = new SentenceStore(file, make);
    store.read();
    return store;
  }

  Optional<DocumentSentences> of(String id) {
    return Optional.ofNullable(known.get(id));
  }

  int size() {
    return known.size();
  }

  synchronized void put(String id, DocumentSentences sentences) throws IOException {
    append(channel, written(id, sentences));
    channel.force(false);
    known.put(id, sentences);
    records++;
  }

  /** Forgets all other documents, in the file as well. */
  synchronized void keepOnly(Set<String> ids) throws IOException {
    boolean gone = known.keySet().retainAll(ids);
    if (gone || records > 2 * known.size()) {
      rewrite();
    }
  }

  private void rewrite() throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    FileChannel fresh =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      append(fresh, header());
      for (Map.Entry<String, DocumentSentences> one : known.entrySet()) {
        append(fresh, written(one.getKey(), one.getValue()));
      }
      fresh.force(true);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      fresh.close();
      throw e;
    }
    channel.close();
    channel = fresh;
    records = known.size();
  }

  private void read() throws IOException {
    long sound = 0;
    try {
      List<byte[]> header = records(0, 1);
      if (!header.isEmpty() && new String(header.getFirst(), UTF_8).equals(make)) {
        sound = AROUND + header.getFirst().length;
        for (byte[] record : records(sound, Integer.MAX_VALUE)) {
          parse(record);
          sound += AROUND + record.length;
          records++;
        }
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Some sentence vectors are worked out anew: {0}", e.toString());
    }
    if (sound == 0) {
      known.clear();
      records = 0;
      channel.truncate(0);
      append(channel, header());
      channel.force(false);
    } else if (sound < channel.size()) {
      channel.truncate(sound);
    }
    channel.position(channel.size());
  }

  private byte[] header() {
    return make.getBytes(UTF_8);
  }

  /** The records from there to the end, or to the first that is not whole. */
  private List<byte[]> records(long from, int most) throws IOException {
    List<byte[]> result = new ArrayList<>();
    channel.position(from);
    while (result.size() < most) {
      ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
      if (!filled(length)) {
        return result;
      }
      int bytes = length.flip().getInt();
      if (bytes < 0 || bytes > LONGEST || bytes > channel.size() - channel.position()) {
        return result;
      }
      ByteBuffer record = ByteBuffer.allocate(bytes);
      ByteBuffer sum = ByteBuffer.allocate(Integer.BYTES);
      if (!filled(record) || !filled(sum) || sum.flip().getInt() != sum(record.array())) {
        return result;
      }
      result.add(record.array());
    }
    return result;
  }

  private boolean filled(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        return false;
      }
    }
    return true;
  }

  private void parse(byte[] record) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(record));
    String id = in.readUTF();
    String fingerprint = in.readUTF();
    long[] texts = new long[in.readInt()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readLong();
    }
    known.put(id, new DocumentSentences(fingerprint, texts, in.readAllBytes()));
  }

  private static byte[] written(String id, DocumentSentences sentences) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(id);
    out.writeUTF(sentences.fingerprint());
    out.writeInt(sentences.texts().length);
    for (long text : sentences.texts()) {
      out.writeLong(text);
    }
    out.write(sentences.vectors());
    return bytes.toByteArray();
  }

  private static void append(FileChannel to, byte[] record) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(AROUND + record.length);
    buffer.putInt(record.length).put(record).putInt(sum(record)).flip();
    while (buffer.hasRemaining()) {
      to.write(buffer);
    }
  }

  private static int sum(byte[] record) {
    CRC32C sum = new CRC32C();
    sum.update(record);
    return (int) sum.getValue();
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }
}
