package nl.vipez.search.forked;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which processes wait for others when there are too few processors. */
public final class Priority {

  private static final Path SHELL = Path.of("/bin/sh");
  private static final String AFTER_OTHERS = "exec nice -n 5 \"$0\" \"$@\"";

  private Priority() {}

  /**
   * Has a process take what others leave: who asks something does not wait for work in the
   * background. Where there is no shell that can, it runs as others do.
   */
  public static void afterOthers(ProcessBuilder builder) {
    if (Files.isExecutable(SHELL)) {
      List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c", AFTER_OTHERS));
      command.addAll(builder.command());
      builder.command(command);
    }
  }
}
