package nl.vipez.shared;

import java.util.List;
import java.util.Objects;

/**
 * The root of every error a feature throws on purpose. It carries a message key, not a sentence:
 * the web module says it in the caller's language (bundle {@code nl.vipez.web.problem.messages}).
 */
public class DomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final String key;
  private final transient List<Object> arguments;
  private final transient List<FieldError> errors;

  /**
   * An error with its message key (such as {@code document.too-large}) and the values in its
   * sentence.
   */
  public DomainException(Problem problem, String key, Object... arguments) {
    this(problem, key, List.of(arguments), List.of());
  }

  /** An error with the bad fields that caused it. */
  public DomainException(
      Problem problem, String key, List<Object> arguments, List<FieldError> errors) {
    super(key + arguments);
    this.problem = Objects.requireNonNull(problem);
    this.key = Objects.requireNonNull(key);
    this.arguments = List.copyOf(arguments);
    this.errors = List.copyOf(errors);
  }

  /** A request that is understood and cannot be done for what one field of it says. */
  public static DomainException ofField(String field, String key, Object... arguments) {
    return new DomainException(
        Problem.UNPROCESSABLE,
        key,
        List.of(arguments),
        List.of(FieldError.of(field, key, arguments)));
  }

  /** What kind of problem, and so which status. */
  public Problem problem() {
    return problem;
  }

  /** The message key. */
  public String key() {
    return key;
  }

  /** The values in the sentence. */
  public List<Object> arguments() {
    return arguments;
  }

  /** The bad fields, or an empty list. */
  public List<FieldError> errors() {
    return errors;
  }
}
