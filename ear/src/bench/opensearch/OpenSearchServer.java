import java.nio.file.Files;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node in a JVM of its own, until it is killed. Arguments: folder, HTTP port; the
 * file {@code ready} in the folder appears when it answers.
 */
final class OpenSearchServer {
  private OpenSearchServer() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.setMaxHttpPort(-1); // else it takes no port over 9299
    runner
        .onBuild((number, settings) -> settings.put("network.host", "127.0.0.1"))
        .build(
            OpenSearchRunner.newConfigs()
                .numOfNode(1)
                .baseHttpPort(Integer.parseInt(args[1]) - 1)
                .clusterName("vipez-bench")
                .basePath(folder.toString())
                .printOnFailure());
    runner.ensureYellow();
    Files.writeString(folder.resolve("ready"), "");
    Thread.currentThread().join();
  }
}
