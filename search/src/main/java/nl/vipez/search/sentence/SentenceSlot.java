package nl.vipez.search.sentence;

import java.util.Optional;

/** Where a sentence model may be put in, exchanged and taken out while the server runs. */
public interface SentenceSlot extends AutoCloseable {

  /** Looks whether a model came, changed or went; starting one takes seconds. */
  void look();

  /** The model at work, if there is one. */
  Optional<SentenceModel> model();

  /** Why there is none although one was put in; empty when none was, or one is at work. */
  Optional<SentenceFailure> failure();

  /** Whether no model is put in. */
  boolean empty();

  @Override
  void close();

  /** One that stays empty. */
  static SentenceSlot none() {
    return new SentenceSlot() {
      @Override
      public void look() {}

      @Override
      public Optional<SentenceModel> model() {
        return Optional.empty();
      }

      @Override
      public Optional<SentenceFailure> failure() {
        return Optional.empty();
      }

      @Override
      public boolean empty() {
        return true;
      }

      @Override
      public void close() {}
    };
  }
}
