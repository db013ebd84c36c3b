package nl.vipez.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder that holds all that must be kept (setting {@code vipez.data}), for its owner only. */
@ApplicationScoped
public class DataFolder {
  private final Path root;

  /** Where the settings say. */
  @Inject
  public DataFolder(@ConfigProperty(name = "vipez.data") String root) {
    this.root = Path.of(root).toAbsolutePath().normalize();
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DataFolder() {
    this.root = null;
  }

  /** The folder itself, made when it was not there. */
  public Path root() {
    return made(root);
  }

  /**
   * A folder in it, made when it was not there.
   *
   * @param name one plain name, such as {@code store}
   */
  public Path folder(String name) {
    Path folder = root().resolve(name).normalize();
    if (!root.equals(folder.getParent())) {
      throw new IllegalArgumentException("Not a plain name: " + name);
    }
    return made(folder);
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder, ownerOnly());
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder cannot be made: " + folder, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
