package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.library.Documents;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The original of a document, and its text. */
@Path("documents/{id}")
@RequestScoped
public class ContentResource {
  private static final int MOST_PARTS = 1_000;

  private CurrentCaller current;
  private Documents documents;

  /** For the container. */
  @Inject
  public ContentResource(CurrentCaller current, Documents documents) {
    this.current = current;
    this.documents = documents;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ContentResource() {}

  /** The original; shown in the browser when it is a PDF, saved otherwise. */
  @GET
  @Path("content")
  public Response content(@PathParam("id") String id) {
    Caller caller = current.caller();
    LibraryDocument document = documents.find(caller, id);
    return Original.of(document, documents.content(caller, id, Optional.of(document.version())));
  }

  /** The original of one version. */
  @GET
  @Path("versions/{version: \\d{1,9}}/content")
  public Response content(@PathParam("id") String id, @PathParam("version") int version) {
    Caller caller = current.caller();
    LibraryDocument document = documents.find(caller, id, version);
    return Original.of(document, documents.content(caller, id, Optional.of(version)));
  }

  /**
   * The text, part by part; the first thousand parts unless one is asked for.
   *
   * @param page number of the one part wanted, from 1
   */
  @GET
  @Path("text")
  @Produces(MediaType.APPLICATION_JSON)
  public Items<TextAnswer> text(
      @PathParam("id") String id, @QueryParam("page") @Nullable String page) {
    Caller caller = current.caller();
    LibraryDocument document = documents.find(caller, id);
    int from = page == null ? 1 : number(page);
    int to = page == null ? MOST_PARTS : from;
    List<TextAnswer> parts =
        documents.text(caller, id, Optional.of(document.version()), from, to).stream()
            .map(TextAnswer::of)
            .toList();
    if (page != null && parts.isEmpty()) {
      throw new DomainException(Problem.NOT_FOUND, "library.no-page", page);
    }
    return new Items<>(parts, document.parts());
  }

  private static int number(String page) {
    if (page.matches("[1-9]\\d{0,8}")) {
      return Integer.parseInt(page);
    }
    throw new DomainException(
        Problem.INVALID,
        "library.bad-parameter",
        List.of("page"),
        List.of(FieldError.of("page", "library.field.page")));
  }
}
