package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.vipez.discovery.model.Difference;
import nl.vipez.discovery.model.Difference.Kind;
import nl.vipez.library.Publications;
import nl.vipez.search.IndexEntry;
import nl.vipez.search.SearchDocument;

/** Compares what is published with what the index holds, document by document. */
@ApplicationScoped
class IndexComparison {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final int LOOKS = 5;

  private final IndexHolder holder;
  private final Publications publications;
  private final IndexedDocuments documents;

  @Inject
  IndexComparison(IndexHolder holder, Publications publications, IndexedDocuments documents) {
    this.holder = holder;
    this.publications = publications;
    this.documents = documents;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndexComparison() {
    this.holder = null;
    this.publications = null;
    this.documents = null;
  }

  /** The ids of what is published or found. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>(publications.published());
    holder.index().entries().forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  /**
   * Where they differ. What changes while this looks is looked at again, once the index has taken
   * it over.
   */
  List<Difference> differences(Collection<String> ids, IntConsumer compared) {
    if (!caughtUp()) {
      return List.of(Difference.of("", Kind.INDEX_BEHIND));
    }
    List<Difference> found = look(ids, compared);
    for (int look = 1; look < LOOKS && !found.isEmpty() && caughtUp(); look++) {
      Set<String> again = new LinkedHashSet<>();
      found.forEach(difference -> again.add(difference.document()));
      found = look(again, count -> {});
    }
    return found;
  }

  private List<Difference> look(Collection<String> ids, IntConsumer compared) {
    Map<String, List<IndexEntry>> entries =
        holder.index().entries().stream().collect(Collectors.groupingBy(IndexEntry::id));
    List<Difference> found = new ArrayList<>();
    int count = 0;
    for (String id : ids) {
      compare(id, entries.getOrDefault(id, List.of()))
          .ifPresent(kind -> found.add(Difference.of(id, kind)));
      compared.accept(++count);
    }
    return found;
  }

  private Optional<Kind> compare(String id, List<IndexEntry> entries) {
    Optional<SearchDocument> published = publications.published(id).map(documents::of);
    if (published.isEmpty()) {
      return entries.isEmpty() ? Optional.empty() : Optional.of(Kind.ONLY_IN_INDEX);
    }
    if (entries.size() != 1) {
      return Optional.of(entries.isEmpty() ? Kind.NOT_IN_INDEX : Kind.TWICE_IN_INDEX);
    }
    if (!entries.getFirst().fingerprint().equals(published.get().fingerprint())) {
      return Optional.of(Kind.OTHER_IN_INDEX);
    }
    return entries.getFirst().whole() ? Optional.empty() : Optional.of(Kind.HALF_IN_INDEX);
  }

  private boolean caughtUp() {
    long wanted = publications.lastChange();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (holder.index().appliedChange() < wanted) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return true;
  }
}
