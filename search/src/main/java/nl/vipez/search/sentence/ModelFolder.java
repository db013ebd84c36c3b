package nl.vipez.search.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.vipez.search.SentenceState.Problem;

/**
 * A folder with a model: {@code model.onnx} and what it may have beside it ({@code
 * model.onnx_data}), {@code tokenizer.json} as Hugging Face writes it, perhaps {@code
 * model.properties}, and in {@code runtime} the jars it runs on.
 *
 * @param root the folder
 */
public record ModelFolder(Path root) {

  private static final String MODEL = "model.onnx";
  private static final String TOKENIZER = "tokenizer.json";
  private static final String SETTINGS = "model.properties";
  private static final List<String> ALL = List.of(MODEL, "model.onnx_data", TOKENIZER, SETTINGS);

  /** The model itself. */
  public Path model() {
    return root.resolve(MODEL);
  }

  /** How texts are cut into what the model knows. */
  public Path tokenizer() {
    return root.resolve(TOKENIZER);
  }

  /** What is to be known about the model; need not be there. */
  public Path settings() {
    return root.resolve(SETTINGS);
  }

  /** The jars it runs on. */
  public Path runtime() {
    return root.resolve("runtime");
  }

  /** Whether anything was put in. */
  public boolean filled() {
    return Files.isDirectory(root);
  }

  /** Changes when a file is exchanged: sizes and times of the files. */
  public String stamp() {
    StringBuilder stamp = new StringBuilder();
    for (String name : ALL) {
      Path file = root.resolve(name);
      try {
        stamp.append(name).append(' ').append(Files.size(file)).append(' ');
        stamp.append(Files.getLastModifiedTime(file)).append('\n');
      } catch (IOException e) {
        stamp.append("no ").append(name).append('\n');
      }
    }
    return stamp.append(Files.isDirectory(runtime())).toString();
  }

  /**
   * Looks whether all is there.
   *
   * @throws SentenceFailure when something is not
   */
  public void check() throws SentenceFailure {
    for (Path needed : List.of(model(), tokenizer())) {
      if (!Files.isReadable(needed)) {
        throw new SentenceFailure(Problem.INCOMPLETE, needed.getFileName().toString());
      }
    }
    try (Stream<Path> jars = Files.list(runtime())) {
      if (jars.noneMatch(jar -> jar.getFileName().toString().startsWith("onnxruntime"))) {
        throw new SentenceFailure(Problem.RUNTIME, "no onnxruntime in " + runtime());
      }
    } catch (IOException e) {
      throw new SentenceFailure(Problem.RUNTIME, "no folder " + runtime());
    }
  }

  /** A checksum over all that decides what vectors come out; reads all of it. */
  public String identity() throws IOException {
    MessageDigest digest = sha256();
    for (String name : ALL) {
      Path file = root.resolve(name);
      if (Files.isReadable(file)) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("every Java has SHA-256", e));
    }
  }
}
