package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import nl.vipez.search.Documents;
import nl.vipez.search.IndexChange;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SearchIndexContract;
import nl.vipez.search.SearchIndexException;
import org.junit.jupiter.api.Test;

class LuceneSearchIndexTest extends SearchIndexContract {

  private static final Languages LANGUAGES = Languages.load();

  @Override
  protected SearchIndex open(Path inFolder) {
    return LuceneSearchIndex.open(inFolder, LANGUAGES, Ranking.usual());
  }

  @Test
  void aDamagedIndexStartsEmptySoThatTheCallerRebuilds() throws IOException {
    index.apply(List.of(new IndexChange.Put(Documents.open("a", "Een", "tekst"))), 3);
    index.close();
    for (Path file : files()) {
      if (file.toString().endsWith(".cfs")) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
    index = open(folder);
    assertThat(index.appliedChange()).isZero();
    assertThat(index.count(ALL)).isZero();
    index.apply(List.of(new IndexChange.Put(Documents.open("a", "Een", "tekst"))), 3);
    assertThat(ids("tekst")).containsExactly("a");
  }

  @Test
  void anIndexCutShortStartsEmptyToo() throws IOException {
    index.apply(List.of(new IndexChange.Put(Documents.open("a", "Een", "tekst"))), 3);
    index.close();
    for (Path file : files()) {
      if (file.getFileName().toString().startsWith("segments_")) {
        Files.write(file, new byte[3], StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
    index = open(folder);
    assertThat(index.appliedChange()).isZero();
  }

  @Test
  void onlyOneProcessHasItOpen() {
    assertThatThrownBy(() -> open(folder)).isInstanceOf(SearchIndexException.class);
  }

  @Test
  void aClosedIndexSaysSo() {
    index.close();
    assertThatThrownBy(() -> index.count(ALL)).isInstanceOf(SearchIndexException.class);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
