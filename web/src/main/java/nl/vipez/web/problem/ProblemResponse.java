package nl.vipez.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.vipez.web.locale.Language;

/** Puts a problem into an answer of the REST interface. */
public final class ProblemResponse {
  private static final String CHALLENGE = "Basic realm=\"VIP-EZ\", charset=\"UTF-8\"";

  private ProblemResponse() {}

  /** The answer to this error. */
  public static Response of(HttpServletRequest request, Throwable thrown) {
    ProblemDocument problem = diagnosis(request).of(thrown);
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(ProblemDocument.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem.json());
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
    if (thrown instanceof NotAllowedException notAllowed) {
      answer.header(HttpHeaders.ALLOW, notAllowed.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    return answer.build();
  }

  /** Answers with the general problem of this status, outside JAX-RS. */
  public static void send(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    send(response, diagnosis(request).ofStatus(status));
  }

  /** Answers with the problem behind this error, outside JAX-RS. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, Throwable thrown)
      throws IOException {
    send(response, diagnosis(request).of(thrown));
  }

  private static void send(HttpServletResponse response, ProblemDocument problem)
      throws IOException {
    response.setStatus(problem.status());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (problem.status() == 401) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
    response.setContentType(ProblemDocument.MEDIA_TYPE);
    response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
  }

  /** The diagnosis for whoever makes this request. */
  static Diagnosis diagnosis(HttpServletRequest request) {
    return new Diagnosis(Language.of(request).locale(), request.getUserPrincipal() == null);
  }
}
