package nl.vipez.library;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.library.model.HoldingFault;
import nl.vipez.library.model.StoredFile;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files, each under the SHA-256 of its bytes. A file is written beside its place, forced to
 * disk and moved there in one step, so that a reader sees it whole or not at all.
 *
 * <p>Settings: {@code vipez.data} (folder), {@code vipez.library.max-bytes} (largest file, bytes),
 * {@code vipez.library.min-free-bytes} (what must stay free on the disk, bytes).
 */
@ApplicationScoped
public class FileStore {
  private static final int BUFFER = 1 << 16;
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");

  private final Path root;
  private final long maxBytes;
  private final long minFreeBytes;

  @Inject
  FileStore(
      @ConfigProperty(name = "vipez.data") String data,
      @ConfigProperty(name = "vipez.library.max-bytes") long maxBytes,
      @ConfigProperty(name = "vipez.library.min-free-bytes") long minFreeBytes) {
    this(Path.of(data, "store"), maxBytes, minFreeBytes);
  }

  FileStore(Path root, long maxBytes, long minFreeBytes) {
    this.root = root;
    this.maxBytes = maxBytes;
    this.minFreeBytes = minFreeBytes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FileStore() {
    this.root = null;
    this.maxBytes = 0;
    this.minFreeBytes = 0;
  }

  /** Makes the folders, and throws away what a stopped server left half written. */
  @PostConstruct
  void prepare() {
    try {
      Files.createDirectories(incoming());
      try (Stream<Path> left = Files.list(incoming())) {
        for (Path file : left.toList()) {
          String name = file.getFileName().toString();
          if (ADDRESS.matcher(name).matches()) {
            Files.move(file, place(name), ATOMIC_MOVE); // LooseFiles was cut off
          } else {
            Files.deleteIfExists(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The store in " + root + " cannot be written", e);
    }
  }

  /** The largest file taken in, in bytes. */
  public long maxBytes() {
    return maxBytes;
  }

  /**
   * Takes in a file, reading the stream to its end.
   *
   * @throws DomainException TOO_LARGE beyond the bound, UNPROCESSABLE without content, FULL when
   *     the disk is; nothing is stored then
   */
  StoredFile put(InputStream content) {
    refuseWhenFull();
    try {
      Path file = Files.createTempFile(incoming(), "in", ".part");
      try {
        StoredFile stored = write(content, file);
        Path folder = Files.createDirectories(folder(stored.sha256()));
        Files.move(file, path(stored), ATOMIC_MOVE);
        force(folder);
        return stored;
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      refuseWhenFull();
      throw new UncheckedIOException("A file could not be stored in " + root, e);
    }
  }

  private void refuseWhenFull() {
    if (root.toFile().getUsableSpace() < minFreeBytes) {
      throw new DomainException(Problem.FULL, "library.disk-full");
    }
  }

  /** Where a stored file is; it is only to be read. */
  Path path(StoredFile file) {
    return place(file.sha256());
  }

  /** Where the file under this address is. */
  Path place(String address) {
    return folder(address).resolve(address);
  }

  private Path folder(String address) {
    return root.resolve(address.substring(0, 2));
  }

  /** Whether a file is there with the bytes its address tells. */
  Optional<HoldingFault.Kind> examine(StoredFile file) {
    Path path = path(file);
    try {
      if (!Files.isRegularFile(path)) {
        return Optional.of(HoldingFault.Kind.FILE_MISSING);
      }
      return Files.size(path) == file.bytes() && sha256(path).equals(file.sha256())
          ? Optional.empty()
          : Optional.of(HoldingFault.Kind.FILE_DAMAGED);
    } catch (IOException e) {
      return Optional.of(HoldingFault.Kind.FILE_DAMAGED);
    }
  }

  /** The addresses of all files there are. */
  Set<String> addresses() {
    try (Stream<Path> files = Files.walk(root, 2)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(ADDRESS.asMatchPredicate())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("The store in " + root + " cannot be read", e);
    }
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private StoredFile write(InputStream content, Path file) throws IOException {
    MessageDigest digest = sha256();
    long total = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        total += read;
        if (total > maxBytes) {
          throw new DomainException(Problem.TOO_LARGE, "library.too-large", maxBytes / 1_000_000);
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    if (total == 0) {
      throw new DomainException(Problem.UNPROCESSABLE, "library.empty-file");
    }
    force(file);
    return new StoredFile(HexFormat.of().formatHex(digest.digest()), total);
  }

  private static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      if (!folder) {
        throw e;
      }
      // Not every file system lets a folder be forced; the move itself is atomic all the same.
    }
  }

  /** A folder on the same disk, for files on their way in or out; emptied at a start. */
  Path incoming() {
    return root.resolve("incoming");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
