package nl.vipez.search.forked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Clears away what workers leave in their folders. */
public final class Scratch {

  private Scratch() {}

  /** Deletes all that is in the folder. */
  public static void empty(Path folder) {
    for (Path path : within(folder)) {
      if (!path.equals(folder)) {
        delete(path, path);
      }
    }
  }

  /** Deletes the folder with all in it. */
  public static void delete(Path folder) {
    for (Path path : within(folder)) {
      delete(path, folder);
    }
  }

  private static List<Path> within(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException e) {
      return List.of(folder);
    }
  }

  private static void delete(Path path, Path folder) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
