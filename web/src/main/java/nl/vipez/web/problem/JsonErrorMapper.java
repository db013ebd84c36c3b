package nl.vipez.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers bodies that cannot be read, and what was thrown while they were read. */
@Provider
public class JsonErrorMapper implements ExceptionMapper<ProcessingException> {
  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(ProcessingException thrown) {
    return ProblemResponse.of(request, thrown);
  }
}
