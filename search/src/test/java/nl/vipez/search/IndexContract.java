package nl.vipez.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An index in a folder of its own, and what all the contracts of an index ask it. */
public abstract class IndexContract {

  protected static final AccessFilter ALL = AccessFilter.everything();
  protected static final AccessFilter STRANGER = AccessFilter.nothing().plusAny("PUBLIC");

  @TempDir protected Path folder;
  protected SearchIndex index;
  protected long change;

  /** Opens the implementation's index in a folder. */
  protected abstract SearchIndex open(Path inFolder);

  @BeforeEach
  void start() {
    index = open(folder);
  }

  @AfterEach
  void stop() {
    index.close();
  }

  protected void put(SearchDocument... documents) {
    List<IndexChange> changes = new ArrayList<>();
    for (SearchDocument document : documents) {
      changes.add(new IndexChange.Put(document));
    }
    index.apply(changes, ++change);
  }

  protected List<String> ids(String query) {
    return ids(query, ALL);
  }

  protected List<String> ids(String query, AccessFilter access) {
    return index.search(SearchRequest.of(query, access)).hits().stream().map(Hit::id).toList();
  }
}
