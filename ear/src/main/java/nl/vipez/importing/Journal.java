package nl.vipez.importing;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what became of the entries, and tells it: a bar that moves, a line for each failure. */
final class Journal {

  private static final int BAR = 30;

  private final PrintStream out;
  private final int total;
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger skipped = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final long begin = System.nanoTime();

  Journal(PrintStream out, int total) {
    this.out = out;
    this.total = total;
  }

  void taken() {
    taken.incrementAndGet();
    showSent();
  }

  void skipped() {
    skipped.incrementAndGet();
    showSent();
  }

  /** Before it was sent, or instead. */
  void refused(Entry entry, String why) {
    failed.incrementAndGet();
    line(entry.name() + ": " + why);
    showSent();
  }

  /** After it was sent. */
  void failed(String name, String why) {
    taken.decrementAndGet();
    failed.incrementAndGet();
    line(name + ": " + why);
  }

  void showFindable(int waiting) {
    show("findable", total - waiting);
  }

  void end() {
    double seconds = seconds();
    line(
        String.format(
            Locale.ROOT,
            "%d taken, %d skipped, %d failed in %.1f s (%.1f files a second); all that could be"
                + " read can be found.",
            taken.get(),
            skipped.get(),
            failed.get(),
            seconds,
            total / seconds));
  }

  private void showSent() {
    show("sent", taken.get() + skipped.get() + failed.get());
  }

  private synchronized void show(String what, int done) {
    int filled = total == 0 ? BAR : BAR * done / total;
    out.printf(
        Locale.ROOT,
        "\r\u001b[K[%s%s] %d of %d %s, %.1f a second, %d skipped, %d failed",
        "#".repeat(filled),
        " ".repeat(BAR - filled),
        done,
        total,
        what,
        done / seconds(),
        skipped.get(),
        failed.get());
    out.flush();
  }

  private synchronized void line(String text) {
    out.printf(Locale.ROOT, "\r\u001b[K%s%n", text);
  }

  private double seconds() {
    return Math.max(0.001, (System.nanoTime() - begin) / 1e9);
  }
}
