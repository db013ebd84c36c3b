package nl.vipez.search.sentence.worker;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.sentence.ModelFolder;
import nl.vipez.search.sentence.ModelSettings;
import nl.vipez.search.sentence.SentenceFailure;
import nl.vipez.search.sentence.protocol.Texts;

/** A model as ONNX Runtime runs it. */
final class OnnxModel {

  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final Set<String> KNOWN = Set.of(IDS, MASK, TYPES);

  /** Two texts so different that no sentence model gives them the same vector. */
  private static final Texts SAMPLES =
      new Texts(false, List.of("De haven wordt dieper.", "Bread is baked in an oven."));

  private static final float SAME = 0.9999f;

  private final ModelSettings settings;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  private OnnxModel(
      ModelSettings settings,
      OrtEnvironment environment,
      OrtSession session,
      HuggingFaceTokenizer tokenizer) {
    this.settings = settings;
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
  }

  static OnnxModel load(ModelFolder folder, int threads) throws SentenceFailure {
    ModelSettings settings = ModelSettings.read(folder.settings());
    HuggingFaceTokenizer tokenizer = tokenizer(folder, settings);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(folder.model().toString(), options);
      Set<String> inputs = session.getInputNames();
      if (!inputs.contains(IDS) || !KNOWN.containsAll(inputs)) {
        throw new SentenceFailure(Problem.SHAPE, "its inputs are " + inputs);
      }
      return new OnnxModel(settings, environment, session, tokenizer);
    } catch (OrtException e) {
      throw failure(e, Problem.MODEL);
    }
  }

  private static HuggingFaceTokenizer tokenizer(ModelFolder folder, ModelSettings settings)
      throws SentenceFailure {
    try {
      return HuggingFaceTokenizer.builder()
          .optTokenizerPath(folder.tokenizer())
          .optPadding(true)
          .optTruncation(true)
          .optMaxLength(settings.maxTokens())
          .build();
    } catch (IOException | RuntimeException e) {
      throw new SentenceFailure(Problem.TOKENIZER, String.valueOf(e.getMessage()));
    }
  }

  /**
   * The vectors of two texts, by which one sees how many numbers a vector has.
   *
   * @throws SentenceFailure when they are the same
   */
  List<float[]> samples() throws SentenceFailure {
    List<float[]> vectors = vectors(SAMPLES);
    float cosine = 0;
    for (int i = 0; i < vectors.get(0).length; i++) {
      cosine += vectors.get(0)[i] * vectors.get(1)[i];
    }
    if (cosine > SAME) {
      throw new SentenceFailure(Problem.SHAPE, "it gives one vector for whatever text");
    }
    return vectors;
  }

  /** Their vectors, each of length 1. */
  List<float[]> vectors(Texts texts) throws SentenceFailure {
    String prefix = texts.asked() ? settings.queryPrefix() : settings.passagePrefix();
    List<String> prefixed = texts.texts().stream().map(text -> prefix + text).toList();
    Encoding[] encodings = tokenizer.batchEncode(prefixed);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      put(IDS, encodings, Encoding::getIds, inputs);
      put(MASK, encodings, Encoding::getAttentionMask, inputs);
      put(TYPES, encodings, Encoding::getTypeIds, inputs);
      try (OrtSession.Result result = session.run(inputs)) {
        Object value =
            settings.output().isEmpty()
                ? result.get(0).getValue()
                : result
                    .get(settings.output())
                    .orElseThrow(
                        () -> new SentenceFailure(Problem.SHAPE, "no output " + settings.output()))
                    .getValue();
        return new Pooled(settings.pooling()).of(value, encodings);
      }
    } catch (OrtException e) {
      throw failure(e, Problem.SHAPE);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private void put(
      String name,
      Encoding[] encodings,
      Function<Encoding, long[]> what,
      Map<String, OnnxTensor> inputs)
      throws OrtException {
    if (session.getInputNames().contains(name)) {
      long[][] rows = new long[encodings.length][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = what.apply(encodings[i]);
      }
      inputs.put(name, OnnxTensor.createTensor(environment, rows));
    }
  }

  private static SentenceFailure failure(OrtException e, Problem otherwise) {
    String message = String.valueOf(e.getMessage());
    boolean memory = message.contains("alloc") || message.contains("Alloc");
    return new SentenceFailure(memory ? Problem.MEMORY : otherwise, message);
  }
}
