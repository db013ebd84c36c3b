package nl.vipez.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.vipez.shared.DomainException;

/** Answers errors that a feature throws on purpose. */
@Provider
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {
  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(DomainException thrown) {
    return ProblemResponse.of(request, thrown);
  }
}
