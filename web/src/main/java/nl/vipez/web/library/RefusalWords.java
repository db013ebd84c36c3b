package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.shared.DomainException;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.problem.Diagnosis;
import nl.vipez.web.problem.ProblemDocument;

/** Says in the caller's language why one document of many was left as it was. */
@RequestScoped
public class RefusalWords {
  private CurrentLocale locale;

  /** For the container. */
  @Inject
  public RefusalWords(CurrentLocale locale) {
    this.locale = locale;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected RefusalWords() {}

  /** The sentence, with those of its bad fields. */
  public String say(DomainException refused) {
    ProblemDocument problem = new Diagnosis(locale.locale(), false).of(refused);
    return Stream.concat(
            Stream.of(problem.detail()),
            problem.errors().stream().map(bad -> bad.field() + ": " + bad.detail()))
        .collect(Collectors.joining(" "));
  }
}
