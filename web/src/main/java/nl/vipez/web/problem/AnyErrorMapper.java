package nl.vipez.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers everything else: unknown addresses, methods and media types, and what nobody expected.
 */
@Provider
public class AnyErrorMapper implements ExceptionMapper<Throwable> {
  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    return ProblemResponse.of(request, thrown);
  }
}
