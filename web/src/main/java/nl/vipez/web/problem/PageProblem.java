package nl.vipez.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the error page tells; reached as {@code pageProblem}. */
@RequestScoped
@Named("pageProblem")
public class PageProblem {
  static final String ATTRIBUTE = "nl.vipez.problem";

  private HttpServletRequest request;

  /** For the container. */
  @Inject
  public PageProblem(HttpServletRequest request) {
    this.request = request;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected PageProblem() {}

  /** What went wrong, in a few words. */
  public String getTitle() {
    return problem().title();
  }

  /** What went wrong and what to do. */
  public String getDetail() {
    return problem().detail();
  }

  private ProblemDocument problem() {
    if (request.getAttribute(ATTRIBUTE) instanceof ProblemDocument told) {
      return told;
    }
    Diagnosis diagnosis = ProblemResponse.diagnosis(request);
    ProblemDocument told =
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
            ? diagnosis.of(thrown)
            : diagnosis.ofStatus(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                    ? status
                    : 404);
    request.setAttribute(ATTRIBUTE, told);
    return told;
  }
}
