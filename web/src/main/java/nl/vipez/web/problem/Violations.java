package nl.vipez.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.vipez.web.problem.ProblemDocument.BadField;

/** Says a broken constraint in the language of the caller, by the name the caller knows. */
final class Violations {
  private static final MessageInterpolator WORDS =
      Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

  private Violations() {}

  /** The bad field; its path without the names of our methods. */
  static BadField badField(ConstraintViolation<?> violation, Locale locale) {
    String field =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
            .filter(
                node ->
                    switch (node.getKind()) {
                      case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE, BEAN -> false;
                      default -> true;
                    })
            .map(Path.Node::toString)
            .collect(Collectors.joining("."));
    String words = WORDS.interpolate(violation.getMessageTemplate(), new Told(violation), locale);
    return new BadField(field, words);
  }

  private record Told(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return type.cast(this);
    }
  }
}
