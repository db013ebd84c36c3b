package nl.vipez.web.problem;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads whatever a page throws to the error page, which says what happened and what to do; a
 * stranger who met something hidden goes to the sign-in page instead.
 */
public class PageErrors extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String policy = response.getHeader(POLICY);
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException thrown) {
      if (response.isCommitted()) {
        throw thrown;
      }
      // The page that failed added the nonce of its own scripts; the error page has another.
      if (policy != null) {
        response.setHeader(POLICY, policy);
      }
      answer(request, response, thrown);
    }
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Throwable thrown)
      throws IOException {
    if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      response.reset();
      ProblemResponse.send(request, response, thrown);
      return;
    }
    if (expired(thrown)) {
      response.sendRedirect(SignInAddress.again(request));
      return;
    }
    ProblemDocument problem = ProblemResponse.diagnosis(request).of(thrown);
    if (problem.status() == 401) {
      response.sendRedirect(SignInAddress.of(request));
      return;
    }
    request.setAttribute(PageProblem.ATTRIBUTE, problem);
    response.sendError(problem.status());
  }

  /** Whether the page stood open until its session ended; it then simply starts anew. */
  private static boolean expired(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ViewExpiredException) {
        return true;
      }
    }
    return false;
  }
}
