package nl.vipez.web.problem;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.problem.ProblemDocument.BadField;

/** Turns whatever was thrown into the problem its caller reads. */
public final class Diagnosis {
  private static final Logger LOG = Logger.getLogger(Diagnosis.class.getName());
  private static final String TYPE = "urn:vipez:problem:";
  private static final int CAUSES = 12;

  private final Locale locale;
  private final Sentences sentences;
  private final boolean stranger;

  /**
   * A diagnosis for one caller.
   *
   * @param locale the caller's language
   * @param stranger whether the caller has not signed in: what is hidden then asks for a sign-in
   */
  public Diagnosis(Locale locale, boolean stranger) {
    this.locale = locale;
    this.sentences = new Sentences(locale);
    this.stranger = stranger;
  }

  /** The problem behind this error; what nobody expected is logged under an incident number. */
  public ProblemDocument of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; depth < CAUSES && cause != null; depth++) {
      Optional<ProblemDocument> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
      cause = cause.getCause();
    }
    return unexpected(thrown);
  }

  /** The general problem of this status. */
  public ProblemDocument ofStatus(int status) {
    int asked = stranger && (status == 403 || status == 404) ? 401 : status;
    int told = sentences.find("problem.title." + asked, List.of()).isPresent() ? asked : 400;
    int said = asked >= 500 ? 500 : told;
    return document("problem.detail." + said, asked, sentences.of("problem.detail." + said));
  }

  private Optional<ProblemDocument> known(Throwable thrown) {
    return Optional.ofNullable(
        switch (thrown) {
          case DomainException domain -> domain(domain);
          case ConstraintViolationException violations -> violations(violations);
          case JsonException json -> malformed();
          case JsonbException json -> malformed();
          case WebApplicationException web
              when web.getResponse().getStatus() < 500
                  && !(web.getCause() instanceof ProcessingException) ->
              ofStatus(web.getResponse().getStatus());
          default -> null;
        });
  }

  private ProblemDocument domain(DomainException thrown) {
    if (stranger
        && (thrown.problem() == Problem.NOT_FOUND || thrown.problem() == Problem.FORBIDDEN)) {
      return ofStatus(401);
    }
    int status = thrown.problem().status();
    String detail =
        sentences
            .find(thrown.key(), thrown.arguments())
            .orElseGet(() -> sentences.of("problem.detail." + status));
    List<BadField> errors =
        thrown.errors().stream()
            .map(
                bad ->
                    new BadField(
                        bad.field(), sentences.find(bad.key(), bad.arguments()).orElse(bad.key())))
            .toList();
    return new ProblemDocument(
        TYPE + thrown.key(), title(status), status, detail, errors, Optional.empty());
  }

  private ProblemDocument violations(ConstraintViolationException thrown) {
    List<BadField> errors =
        thrown.getConstraintViolations().stream()
            .map(violation -> Violations.badField(violation, locale))
            .sorted((a, b) -> a.field().compareTo(b.field()))
            .toList();
    return new ProblemDocument(
        TYPE + "fields", title(400), 400, sentences.of("problem.fields"), errors, Optional.empty());
  }

  private ProblemDocument malformed() {
    return document("malformed", 400, sentences.of("problem.malformed"));
  }

  private ProblemDocument unexpected(Throwable thrown) {
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
    return new ProblemDocument(
        TYPE + "unexpected",
        title(500),
        500,
        sentences.of("problem.detail.500") + " " + sentences.of("problem.incident", incident),
        List.of(),
        Optional.of(incident));
  }

  private ProblemDocument document(String key, int status, String detail) {
    return new ProblemDocument(
        TYPE + key.replace("problem.detail.", ""),
        title(status),
        status,
        detail,
        List.of(),
        Optional.empty());
  }

  private String title(int status) {
    return sentences
        .find("problem.title." + status, List.of())
        .orElseGet(() -> sentences.of(status >= 500 ? "problem.title.500" : "problem.title.400"));
  }
}
