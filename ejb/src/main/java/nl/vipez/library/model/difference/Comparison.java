package nl.vipez.library.model.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.library.model.difference.Passages.Passage;

/**
 * Compares two texts by sentences, and what changed within a sentence by words. At most {@value
 * #MOST_PASSAGES} sentences of each are compared.
 */
public final class Comparison {
  private static final int MOST_PASSAGES = 6_000;
  private static final int MOST_WORDS = 600;

  private final List<Passage> before;
  private final List<Passage> after;

  private Comparison(List<Passage> before, List<Passage> after) {
    this.before = before;
    this.after = after;
  }

  /** What differs between the one text and the other. */
  public static Difference of(List<TextOfPart> before, List<TextOfPart> after) {
    return new Comparison(Passages.of(before, MOST_PASSAGES), Passages.of(after, MOST_PASSAGES))
        .compare();
  }

  private Difference compare() {
    List<DifferenceRow> rows = new ArrayList<>();
    int removed = 0;
    int added = 0;
    int reached = 0;
    List<Change> changes = changes(keys(before), keys(after));
    for (Change change : changes) {
      removed += change.to() - change.from();
      added += change.otherTo() - change.otherFrom();
      if (rows.size() < Difference.MOST_ROWS) {
        rows.add(
            row(
                change.from() - reached,
                before.subList(change.from(), change.to()),
                after.subList(change.otherFrom(), change.otherTo())));
        reached = change.to();
      }
    }
    boolean cut =
        changes.size() > rows.size()
            || before.size() == MOST_PASSAGES
            || after.size() == MOST_PASSAGES;
    return new Difference(rows, before.size() - removed, removed, added, cut);
  }

  /** What stands here on the one side, and there on the other in its place. */
  private record Change(int from, int to, int otherFrom, int otherTo) {
    static Change of(AbstractDelta<String> delta) {
      Chunk<String> one = delta.getSource();
      Chunk<String> other = delta.getTarget();
      return new Change(
          one.getPosition(),
          one.getPosition() + one.size(),
          other.getPosition(),
          other.getPosition() + other.size());
    }

    boolean meets(Change next) {
      return to == next.from && otherTo == next.otherFrom;
    }

    Change with(Change next) {
      return new Change(from, next.to, otherFrom, next.otherTo);
    }
  }

  /** What was taken away and what came in its place are one change, which the library parts. */
  private static List<Change> changes(List<String> one, List<String> other) {
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      Change next = Change.of(delta);
      if (!changes.isEmpty() && changes.getLast().meets(next)) {
        changes.add(changes.removeLast().with(next));
      } else {
        changes.add(next);
      }
    }
    return changes;
  }

  private static List<String> keys(List<Passage> passages) {
    return passages.stream().map(Passage::key).toList();
  }

  private static DifferenceRow row(int same, List<Passage> one, List<Passage> other) {
    List<String> before = words(one);
    List<String> after = words(other);
    List<Segment> left = new ArrayList<>();
    List<Segment> right = new ArrayList<>();
    if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > MOST_WORDS) {
      add(left, before, true);
      add(right, after, true);
    } else {
      int at = 0;
      int beside = 0;
      for (Change change : changes(before, after)) {
        add(left, before.subList(at, change.from()), false);
        add(right, after.subList(beside, change.otherFrom()), false);
        at = change.to();
        beside = change.otherTo();
        add(left, before.subList(change.from(), at), true);
        add(right, after.subList(change.otherFrom(), beside), true);
      }
      add(left, before.subList(at, before.size()), false);
      add(right, after.subList(beside, after.size()), false);
    }
    return new DifferenceRow(same, page(one), left, page(other), right);
  }

  private static void add(List<Segment> segments, List<String> words, boolean changed) {
    if (!words.isEmpty()) {
      segments.add(new Segment(String.join(" ", words), changed));
    }
  }

  private static int page(List<Passage> passages) {
    return passages.isEmpty() ? 0 : passages.getFirst().page();
  }

  /** The words of some sentences, cut where nobody would read on. */
  private static List<String> words(List<Passage> passages) {
    String text = passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    List<String> words = Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    if (words.size() <= MOST_WORDS) {
      return words;
    }
    List<String> cut = new ArrayList<>(words.subList(0, MOST_WORDS));
    cut.add("…");
    return cut;
  }
}
