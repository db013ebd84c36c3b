package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.Documents;
import nl.vipez.search.IndexChange;
import nl.vipez.search.IndexEntry;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to the files of an index, it is noticed; never is half an answer given. */
class DamagedIndexTest {
  private static final Languages LANGUAGES = Languages.load();
  private static final long SEED = 11;

  @TempDir Path folder;

  /** What can happen to a file. */
  private enum Damage {
    FLIPPED {
      @Override
      void inflict(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
      }
    },
    CUT {
      @Override
      void inflict(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      }
    },
    GONE {
      @Override
      void inflict(Path file, Random random) throws IOException {
        Files.delete(file);
      }
    };

    abstract void inflict(Path file, Random random) throws IOException;
  }

  private static SearchIndex open(Path where) {
    return LuceneSearchIndex.open(where, LANGUAGES, Ranking.usual());
  }

  private static List<SearchDocument> documents() {
    return IntStream.range(0, 6)
        .mapToObj(i -> Documents.open("d" + i, "Stuk " + i, "Het loket.", Documents.filler(300)))
        .toList();
  }

  private static void fill(SearchIndex index) {
    List<SearchDocument> documents = documents();
    for (int i = 0; i < documents.size(); i++) {
      index.apply(List.of(new IndexChange.Put(documents.get(i))), i + 1);
      index.commit();
    }
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void aStoppedIndexIsWholeOrStartsEmpty(Damage damage) throws IOException {
    Path sound = folder.resolve("sound");
    try (SearchIndex index = open(sound)) {
      fill(index);
    }
    Random random = new Random(SEED);
    int noticed = 0;
    List<Path> files = files(sound);
    for (int i = 0; i < files.size(); i++) {
      Path copy = folder.resolve("copy" + i);
      copy(sound, copy);
      damage.inflict(copy.resolve(sound.relativize(files.get(i))), random);
      try (SearchIndex index = open(copy)) {
        boolean empty = index.appliedChange() == 0;
        noticed += empty ? 1 : 0;
        assertThat(index.entries()).as(files.get(i).toString()).hasSize(empty ? 0 : 6);
        assertThat(loket(index)).isEqualTo(empty ? 0 : 6);
      }
    }
    assertThat(noticed).isGreaterThanOrEqualTo(files.size() - 1);
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void anIndexInUseNoticesAndIsRebuilt(Damage damage) throws IOException {
    Random random = new Random(SEED);
    try (SearchIndex index = open(folder)) {
      fill(index);
      assertThat(index.verify()).isFalse();
      for (Path file : files(folder)) {
        if (file.getFileName().toString().matches("_.*|segments_.*")) {
          damage.inflict(file, random);
        }
      }
      assertThat(index.verify()).isTrue();
      assertThat(index.damaged()).isTrue();
      try (IndexRebuild rebuild = index.rebuild()) {
        documents().forEach(rebuild::add);
        rebuild.finish(6);
      }
      assertThat(index.damaged()).isFalse();
      assertThat(index.verify()).isFalse();
      assertThat(index.entries()).extracting(IndexEntry::whole).containsOnly(true).hasSize(6);
      assertThat(loket(index)).isEqualTo(6);
    }
    try (SearchIndex again = open(folder)) {
      assertThat(again.appliedChange()).isEqualTo(6);
    }
  }

  @Test
  void aLostPointerStartsEmpty() throws IOException {
    try (SearchIndex index = open(folder)) {
      fill(index);
    }
    Files.writeString(folder.resolve("CURRENT"), "generation-99");
    try (SearchIndex index = open(folder)) {
      assertThat(index.appliedChange()).isZero();
    }
  }

  private static long loket(SearchIndex index) {
    return index.search(SearchRequest.of("loket", AccessFilter.everything())).total();
  }

  private static List<Path> files(Path where) throws IOException {
    try (Stream<Path> all = Files.walk(where)) {
      return new ArrayList<>(
          all.filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().equals("write.lock"))
              .sorted()
              .toList());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }
}
