package nl.vipez.search;

import java.util.Optional;

/**
 * How it stands with the sentence model that an administrator may put in.
 *
 * @param condition in one word
 * @param model its name; empty when there is none
 * @param problem what is wrong, when something is
 * @param detail more about that, technical and in English; may be empty
 * @param done documents that have vectors by this model
 * @param total documents there are
 * @param late how many of the last hundred questions it answered too late to count
 */
public record SentenceState(
    Condition condition,
    String model,
    Optional<Problem> problem,
    String detail,
    int done,
    int total,
    int late) {

  /** In one word. */
  public enum Condition {
    /** No model; searching goes by words, as always. */
    NONE,
    /** A model is being read. */
    STARTING,
    /** The model is there, documents are being read by it; those that are count already. */
    COMPUTING,
    /** The model is there and knows all documents. */
    READY,
    /** The model answers too late time and again, and is left out for a moment. */
    SLOW,
    /** The model cannot be used. */
    FAILED
  }

  /** What may be wrong with a model. */
  public enum Problem {
    /** Its folder lacks a file. */
    INCOMPLETE,
    /** There is no runtime beside it, or none for this machine. */
    RUNTIME,
    /** The model file is no ONNX model, or damaged. */
    MODEL,
    /** The tokenizer's file cannot be read. */
    TOKENIZER,
    /** Its settings cannot be read. */
    SETTINGS,
    /** What goes in or comes out is not what a sentence model has. */
    SHAPE,
    /** It needs more memory than it may have. */
    MEMORY,
    /** Its process ended, or did not answer in time. */
    ENDED,
    /** What it worked out cannot be kept on disk. */
    DISK
  }

  /** Where no model is. */
  public static SentenceState none() {
    return new SentenceState(Condition.NONE, "", Optional.empty(), "", 0, 0, 0);
  }
}
