package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.StoredFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What came out of one upload: archives in archives, attachments of mails in them. Bounded in
 * depth, number and size over the whole tree, so that no upload can grow without end.
 *
 * <p>Settings: {@code vipez.extraction.max-depth}, {@code .max-embedded}, {@code
 * .max-unpacked-bytes}.
 */
@ApplicationScoped
class PackedTree {
  private final LibraryRepository repository;
  private final int maxDepth;
  private final int maxFiles;
  private final long maxBytes;

  @Inject
  PackedTree(
      LibraryRepository repository,
      @ConfigProperty(name = "vipez.extraction.max-depth") int maxDepth,
      @ConfigProperty(name = "vipez.extraction.max-embedded") int maxFiles,
      @ConfigProperty(name = "vipez.extraction.max-unpacked-bytes") long maxBytes) {
    this.repository = repository;
    this.maxDepth = maxDepth;
    this.maxFiles = maxFiles;
    this.maxBytes = maxBytes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected PackedTree() {
    this.repository = null;
    this.maxDepth = 0;
    this.maxFiles = 0;
    this.maxBytes = 0;
  }

  /** Whether what comes out of this document would lie deeper than allowed. */
  boolean isTooDeep(String document) {
    return above(document).size() > maxDepth;
  }

  /** Whether the tree that this document is in may take these files. */
  boolean hasRoom(String document, List<StoredFile> files) {
    List<String> tree = new ArrayList<>();
    List<String> level = List.of(above(document).getLast());
    while (!level.isEmpty() && tree.size() <= maxFiles) {
      level = repository.childrenOf(level);
      tree.addAll(level);
    }
    long bytes = files.stream().mapToLong(StoredFile::bytes).sum();
    return tree.size() + files.size() <= maxFiles && repository.bytesOf(tree) + bytes <= maxBytes;
  }

  /** The document, what it came out of, and so on up to what was uploaded. */
  private List<String> above(String document) {
    List<String> line = new ArrayList<>();
    Optional<String> next = Optional.of(document);
    while (next.isPresent()) {
      line.add(next.get());
      next = repository.document(next.get()).flatMap(DocumentRow::parentId);
    }
    return line;
  }
}
