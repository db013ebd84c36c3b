package nl.vipez.library;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.vipez.platform.Sql;

/**
 * Clears the store of files that belong to no version: uploads cut off between the file and its
 * row. Each row is written within a day of its file, so only what is older can be loose for good.
 */
@ApplicationScoped
class LooseFiles {
  private static final Duration AGE = Duration.ofDays(1);

  private final FileStore store;
  private final Sql sql;
  private final Clock clock;

  @Inject
  LooseFiles(FileStore store, Sql sql, Clock clock) {
    this.store = store;
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected LooseFiles() {
    this.store = null;
    this.sql = null;
    this.clock = null;
  }

  /** Throws them away, and tells how many there were. */
  int clear() {
    Instant since = clock.instant().minus(AGE);
    Set<String> loose = store.addresses();
    sql.list("select distinct sha256 from document_version", row -> row.getString(1))
        .forEach(loose::remove);
    return (int) loose.stream().filter(address -> discard(address, since)).count();
  }

  /** Somebody may upload the same file meanwhile: what was moved aside may be newer. */
  private boolean discard(String address, Instant since) {
    Path place = store.place(address);
    Path aside = store.incoming().resolve(address);
    try {
      if (!putBefore(place, since)) {
        return false;
      }
      Files.move(place, aside, ATOMIC_MOVE);
      if (putBefore(aside, since)) {
        Files.delete(aside);
        return true;
      }
      Files.move(aside, place, ATOMIC_MOVE);
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + address + " could not be thrown away", e);
    }
  }

  private static boolean putBefore(Path file, Instant since) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(since);
  }
}
