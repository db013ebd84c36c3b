package nl.vipez.web.library;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.vipez.library.DuplicateDocumentException;
import nl.vipez.web.problem.ProblemResponse;

/** Answers a duplicate with the way to the document that is there already. */
@Provider
public class DuplicateMapper implements ExceptionMapper<DuplicateDocumentException> {
  @Inject private HttpServletRequest request;
  @Context private UriInfo uri;

  @SuppressWarnings("NullAway") // the container fills the fields
  public DuplicateMapper() {}

  @Override
  public Response toResponse(DuplicateDocumentException thrown) {
    Response problem = ProblemResponse.of(request, thrown);
    return Response.fromResponse(problem)
        .header(
            HttpHeaders.LINK,
            "<"
                + uri.getBaseUriBuilder().path("documents").path(thrown.documentId()).build()
                + ">; rel=\"duplicate\"")
        .header("X-Document", thrown.documentId())
        .build();
  }
}
