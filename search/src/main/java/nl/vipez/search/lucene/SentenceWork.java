package nl.vipez.search.lucene;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.sentence.SentenceFailure;
import nl.vipez.search.sentence.SentenceModel;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Works out the sentence vectors of documents that have none, in the background, in slices. */
final class SentenceWork {

  private static final long SLICE = TimeUnit.SECONDS.toNanos(2);
  private static final long AFTER_FAILURE = TimeUnit.SECONDS.toNanos(30);

  private final Sentences sentences;
  private WeakReference<@Nullable IndexReader> finished = new WeakReference<>(null);
  private @Nullable SentenceStore finishedIn;
  private boolean failing;
  private long failedAt;

  SentenceWork(Sentences sentences) {
    this.sentences = sentences;
  }

  private record Lacking(LeafReaderContext leaf, SentenceSegments.Standing standing) {}

  /**
   * Works for a moment.
   *
   * @return whether there is more to do at once
   */
  boolean slice(View view, Sentences.AtWork now) throws IOException {
    IndexReader reader = view.searcher().getIndexReader();
    if (finished.refersTo(reader) && finishedIn == now.store()) {
      now.model().rest();
      return false;
    }
    Set<String> ids = new HashSet<>();
    List<Lacking> lacking = lacking(view, now.store(), ids);
    sentences.reached(ids.size() - lacking.size(), ids.size());
    if (lacking.isEmpty()) {
      finish(now, ids);
      finished = new WeakReference<>(reader);
      finishedIn = now.store();
      return false;
    }
    return (!failing || System.nanoTime() - failedAt > AFTER_FAILURE)
        && work(lacking, ids.size(), now);
  }

  /** Documents newest in the index come first: they are what somebody may wait for. */
  private List<Lacking> lacking(View view, SentenceStore store, Set<String> ids)
      throws IOException {
    List<Lacking> lacking = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves().reversed()) {
      Bits live = LatentVectors.live(leaf.reader());
      for (SentenceSegments.Standing standing :
          sentences.segments().read(leaf, view.parents(leaf))) {
        if (live.get(standing.place())) {
          ids.add(standing.id());
          if (store.of(standing.id()).filter(standing::suits).isEmpty()) {
            lacking.add(new Lacking(leaf, standing));
          }
        }
      }
    }
    return lacking;
  }

  private boolean work(List<Lacking> lacking, int all, Sentences.AtWork now) throws IOException {
    long until = System.nanoTime() + SLICE;
    int left = lacking.size();
    try {
      for (Lacking one : lacking) {
        if (sentences.closed() || System.nanoTime() > until) {
          return !sentences.closed();
        }
        DocumentSentences made = made(one, now);
        keep(one.standing().id(), made, now.store());
        left--;
        sentences.reached(all - left, all);
      }
      failing = false;
      return true;
    } catch (SentenceFailure e) {
      if (!sentences.closed()) {
        sentences.failed(e);
      }
      failing = true;
      failedAt = System.nanoTime();
      return false;
    }
  }

  private static void keep(String id, DocumentSentences made, SentenceStore store)
      throws SentenceFailure {
    try {
      store.put(id, made);
    } catch (IOException e) {
      throw new SentenceFailure(Problem.DISK, e.toString());
    }
  }

  private void finish(Sentences.AtWork now, Set<String> ids) {
    try {
      now.store().keepOnly(ids);
    } catch (IOException e) {
      sentences.failed(new SentenceFailure(Problem.DISK, e.toString()));
    }
  }

  private static DocumentSentences made(Lacking one, Sentences.AtWork now)
      throws IOException, SentenceFailure {
    List<String> texts = texts(one);
    long[] sums = new long[texts.size()];
    List<byte[]> vectors = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    DocumentSentences before =
        now.store()
            .of(one.standing().id())
            .orElse(new DocumentSentences("", new long[0], new byte[0]));
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(texts.get(i));
      vectors.add(before.madeOf(sums[i]));
      if (vectors.get(i).length == 0) {
        missing.add(i);
      }
    }
    for (int from = 0; from < missing.size(); from += SentenceModel.AT_A_TIME) {
      int to = Math.min(missing.size(), from + SentenceModel.AT_A_TIME);
      List<Integer> batch = missing.subList(from, to);
      List<float[]> made = now.model().passages(batch.stream().map(texts::get).toList());
      for (int i = 0; i < made.size(); i++) {
        vectors.set(batch.get(i), DocumentSentences.bytes(made.get(i)));
      }
    }
    return DocumentSentences.of(one.standing().fingerprint(), sums, vectors);
  }

  /** What the model reads of each passage: where it stands, then what it says. */
  private static List<String> texts(Lacking one) throws IOException {
    String title = StoredDocument.read(one.leaf(), one.standing().place()).title();
    BinaryDocValues column = StoredColumn.of(one.leaf().reader());
    List<String> texts = new ArrayList<>();
    for (int place = one.standing().first(); place < one.standing().place(); place++) {
      StoredPassage passage = StoredPassage.read(column, place);
      String headings = String.join("\n", passage.headings());
      texts.add(title + "\n" + headings + "\n" + passage.text());
    }
    return texts;
  }

  private static long sum(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
