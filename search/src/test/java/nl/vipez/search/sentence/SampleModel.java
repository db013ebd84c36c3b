package nl.vipez.search.sentence;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vipez.search.forked.ForkedJvm;

/** A real model to put in: all-MiniLM-L6-v2, which reads English; and models that are none. */
public final class SampleModel {

  private static final String NAME = "/all-minilm-l6-v2-q";

  private SampleModel() {}

  /** Puts the model in, with the runtime from the tests' class path. */
  public static void putIn(Path folder) {
    try {
      Path runtime = Files.createDirectories(folder.resolve("runtime"));
      for (Path jar : runtime()) {
        Path link = runtime.resolve(jar.getFileName());
        if (!Files.exists(link)) {
          place(jar, link);
        }
      }
      copy(".onnx", folder.resolve("model.onnx"));
      copy("-tokenizer.json", folder.resolve("tokenizer.json"));
      Files.writeString(
          folder.resolve("model.properties"), "name=all-MiniLM-L6-v2\nmax-tokens=256\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without a copy where the disk can do so. */
  private static void place(Path jar, Path link) throws IOException {
    try {
      Files.createLink(link, jar);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(jar, link);
    }
  }

  /** Takes it out again. */
  public static void takeOut(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings for a model in that folder. */
  public static SentenceSettings settings(Path folder, int memoryMegabytes) {
    return new SentenceSettings(
        folder,
        Path.of(System.getProperty("java.home")),
        List.of(ForkedJvm.ownJar()),
        folder.resolveSibling("scratch"),
        memoryMegabytes,
        1,
        Duration.ofSeconds(5),
        Duration.ofMinutes(1));
  }

  /** An ONNX model that gives back the numbers that it got: no vectors. */
  public static byte[] givingBack() {
    byte[] node = joined(text(1, "input_ids"), text(2, "out"), text(3, "n"), text(4, "Identity"));
    byte[] graph =
        joined(
            part(1, node),
            text(2, "g"),
            part(11, joined(text(1, "input_ids"), part(2, numbers()))),
            part(12, joined(text(1, "out"), part(2, numbers()))));
    return joined(number(1, 8), part(7, graph), part(8, joined(text(1, ""), number(2, 13))));
  }

  /** A table of 64-bit numbers, of any size. */
  private static byte[] numbers() {
    byte[] shape = joined(part(1, text(2, "batch")), part(1, text(2, "length")));
    return part(1, joined(number(1, 7), part(2, shape)));
  }

  private static byte[] number(int field, int value) {
    return new byte[] {(byte) (field << 3), (byte) value};
  }

  private static byte[] text(int field, String text) {
    return part(field, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] part(int field, byte[] content) {
    return joined(new byte[] {(byte) (field << 3 | 2), (byte) content.length}, content);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static List<Path> runtime() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(
            jar ->
                jar.getFileName()
                    .toString()
                    .matches("(onnxruntime|tokenizers|api|gson|jna|slf4j-api)-\\d.*jar"))
        .toList();
  }

  private static void copy(String ending, Path to) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SampleModel.class.getResourceAsStream(NAME + ending))) {
      Files.write(to, in.readAllBytes());
    }
  }
}
