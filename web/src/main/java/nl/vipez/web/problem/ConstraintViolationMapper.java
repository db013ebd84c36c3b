package nl.vipez.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers fields that break a constraint; nearer than the container's own mapper. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(ConstraintViolationException thrown) {
    return ProblemResponse.of(request, thrown);
  }
}
