package nl.vipez.it.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each project under src/test/guards with the build's own configuration (their parent is the
 * root pom) and expects it to fail with the words in its file {@code expected}. The rules of
 * ArchUnit are shown to bite beside the rules themselves, in each module's ArchitectureTest.
 */
class GuardsIT {
  private static final Path FIXTURES = Path.of("src/test/guards");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theGuardBites(Path fixture) throws IOException, InterruptedException {
    Path log = Path.of("target", "guard-" + fixture.getFileName() + ".log").toAbsolutePath();
    ProcessBuilder build =
        new ProcessBuilder(
                Path.of("../mvnw").toAbsolutePath().toString(),
                "--batch-mode",
                "--file",
                fixture.resolve("pom.xml").toString(),
                "clean",
                "process-classes",
                "-Dspotless.skip=" + !fixture.endsWith("format"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // The formatter needs 21 under Maven itself; this JVM is what the toolchain chose.
    build.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process maven = build.start();
    assertThat(maven.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
    assertThat(maven.exitValue()).as("the build fails, see " + log).isNotZero();
    assertThat(Files.readString(log))
        .contains(Files.readString(fixture.resolve("expected")).strip());
  }
}
