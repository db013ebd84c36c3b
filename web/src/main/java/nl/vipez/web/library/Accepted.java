package nl.vipez.web.library;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.vipez.library.model.LibraryDocument;

/** Answers that a file was taken in and is being read. */
final class Accepted {

  private Accepted() {}

  static Response of(LibraryDocument document, UriInfo uri) {
    return Response.accepted(new Received(document.id(), document.state().name()))
        .location(uri.getBaseUriBuilder().path("documents").path(document.id()).build())
        .build();
  }
}
