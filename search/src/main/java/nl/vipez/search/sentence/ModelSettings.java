package nl.vipez.search.sentence;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import nl.vipez.search.SentenceState.Problem;

/**
 * What is to be known about a model that its files do not say; from {@code model.properties}.
 *
 * @param name for people
 * @param pooling how the vectors of a text's pieces become one
 * @param queryPrefix what the model wants before a query, such as {@code "query: "}
 * @param passagePrefix what it wants before a passage
 * @param maxTokens pieces of a text that are read, 16 to 8192; the rest is cut off
 * @param output the name of what is read; empty for the first output
 */
public record ModelSettings(
    String name,
    Pooling pooling,
    String queryPrefix,
    String passagePrefix,
    int maxTokens,
    String output) {

  /** Long enough for a passage of 220 Dutch words in most vocabularies. */
  private static final String USUAL_TOKENS = "384";

  /**
   * How the vectors of a text's pieces become one; models say which of these they were made for.
   */
  public enum Pooling {
    /** Their mean. */
    MEAN,
    /** That of the first piece. */
    CLS
  }

  /**
   * Reads a file; the usual settings when it is not there.
   *
   * @throws SentenceFailure when a value is none
   */
  public static ModelSettings read(Path file) throws SentenceFailure {
    Properties values = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new SentenceFailure(Problem.SETTINGS, String.valueOf(e.getMessage()));
      }
    }
    String pooling = values.getProperty("pooling", "mean").strip();
    return new ModelSettings(
        values.getProperty("name", "ONNX").strip(),
        switch (pooling) {
          case "mean" -> Pooling.MEAN;
          case "cls" -> Pooling.CLS;
          default ->
              throw new SentenceFailure(
                  Problem.SETTINGS, "pooling is " + pooling + ", must be mean or cls");
        },
        values.getProperty("query-prefix", ""),
        values.getProperty("passage-prefix", ""),
        tokens(values.getProperty("max-tokens", USUAL_TOKENS).strip()),
        values.getProperty("output", "").strip());
  }

  private static int tokens(String value) throws SentenceFailure {
    if (value.matches("\\d{2,4}")) {
      int tokens = Integer.parseInt(value);
      if (tokens >= 16 && tokens <= 8192) {
        return tokens;
      }
    }
    throw new SentenceFailure(
        Problem.SETTINGS, "max-tokens is " + value + ", must be from 16 to 8192");
  }
}
