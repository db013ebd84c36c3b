package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.RunningApplication;
import nl.vipez.house.ServerProcess;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Awkward and hostile files go through the whole application, twice: each ends in a final state
 * with a reason, and the server is as it was. The files are no part of this repository: they lie in
 * {@code ../shared/data/hostile} beside it, or in the folder of {@code -Dvipez.hostile}; without
 * them this test is skipped.
 */
@EnabledIf("filesAreThere")
class HostileFilesIT {
  private static final Path FILES =
      Path.of(System.getProperty("vipez.hostile", "../../shared/data/hostile"));
  private static final List<String> UPLOADERS = List.of("GM0014", "GM0034");
  private static final Set<String> UNFINISHED = Set.of("RECEIVED", "EXTRACTING");
  private static final Duration ALL_READ_WITHIN = Duration.ofMinutes(12);
  private static final long MEGABYTE = 1 << 20;

  static boolean filesAreThere() {
    return Files.isDirectory(FILES);
  }

  @Test
  void allEndInAStateAndTheServerIsAsItWas() throws IOException {
    ServerProcess server = ServerProcess.of(RunningApplication.get());
    Path data = RunningApplication.get().data();
    Set<String> dataBefore = names(data);
    long workersBefore = server.workers();
    List<Long> heap = new ArrayList<>();
    List<Long> resident = new ArrayList<>();
    for (String municipality : UPLOADERS) {
      Map<String, String> states = pass(Api.as("officer", municipality));
      Map<String, Integer> counts = new TreeMap<>();
      states.values().forEach(state -> counts.merge(state, 1, Integer::sum));
      heap.add(server.heapAfterCollection());
      resident.add(server.resident());
      System.err.printf(
          "Hostile files: %s; heap %d MB, resident %d MB, workers %d%n",
          counts, heap.getLast() / MEGABYTE, resident.getLast() / MEGABYTE, server.workers());
      assertThat(counts.keySet())
          .doesNotContain("FAILED INTERNAL")
          .doesNotContainAnyElementsOf(UNFINISHED);
      assertThat(Api.stranger().get("/health/ready").status()).isEqualTo(200);
    }
    assertThat(heap.getLast() - heap.getFirst()).as("growth of the heap").isLessThan(48 * MEGABYTE);
    assertThat(server.workers()).as("worker processes").isEqualTo(workersBefore);
    assertThat(names(data)).isEqualTo(dataBefore);
    assertThat(names(data.resolve("scratch")))
        .allMatch(name -> name.startsWith("worker-") || name.equals("shared"));
    assertThat(names(data.resolve("store/incoming"))).isEmpty();
  }

  /** Uploads all files, waits, and gives the state of each, with its reason when it failed. */
  private static Map<String, String> pass(Api uploader) throws IOException {
    Map<String, String> fileOf = new HashMap<>();
    Map<String, String> states = new TreeMap<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      Answer answer =
          uploader.upload(
              "/api/v1/documents",
              name,
              Files.readAllBytes(file),
              "{\"title\": \"Proef %s\", \"kind\": \"GOOD_PRACTICE\", \"visibility\": \"PARTICIPANTS\"}"
                  .formatted(name));
      switch (answer.status()) {
        case 202 -> fileOf.put(answer.object().getString("id"), name);
        case 409, 422 -> states.put(name, "REFUSED " + answer.status());
        default -> throw new AssertionError(name + ": " + answer);
      }
    }
    Waiting.until(
        "all hostile files are read",
        ALL_READ_WITHIN,
        () ->
            fileOf.keySet().stream()
                .noneMatch(id -> UNFINISHED.contains(Publishing.state(uploader, id))));
    fileOf.forEach(
        (id, name) -> {
          JsonObject document = uploader.get("/api/v1/documents/" + id).object();
          states.put(name, state(document));
          if (document.getString("state").equals("SUBMITTED")) {
            reject(id);
          }
        });
    return states;
  }

  /** Keeps the curator's queue as it was for the tests that look at it. */
  private static void reject(String id) {
    Answer answer =
        Api.as("curator")
            .post(
                "/api/v1/documents/" + id + "/decisions",
                "{\"decision\": \"REJECT\", \"reason\": \"Een proef.\"}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
  }

  private static String state(JsonObject document) {
    String state = document.getString("state");
    assertThat(document.isNull("failure")).isEqualTo(!state.equals("FAILED"));
    return state.equals("FAILED") ? state + " " + document.getString("failure") : state;
  }

  /** All that lies in a folder of its own; beside the folders stand their licences. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.find(FILES, 2, (file, facts) -> facts.isRegularFile())) {
      return all.filter(file -> FILES.relativize(file).getNameCount() > 1).sorted().toList();
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
