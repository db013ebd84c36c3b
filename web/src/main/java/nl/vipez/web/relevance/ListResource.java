package nl.vipez.web.relevance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.vipez.relevance.JudgementLists;
import nl.vipez.relevance.model.Imported;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.security.CurrentCaller;

/** Queries and judgements as tab-separated lists, documents named by their files. */
@Path("relevance")
@RequestScoped
public class ListResource {
  private static final String TSV = "text/tab-separated-values;charset=UTF-8";
  private static final int MOST_BYTES = 8 << 20;

  private CurrentCaller current;
  private JudgementLists lists;

  /** For the container. */
  @Inject
  public ListResource(CurrentCaller current, JudgementLists lists) {
    this.current = current;
    this.lists = lists;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ListResource() {}

  /** All queries: code, text and note. */
  @GET
  @Path("queries.tsv")
  @Produces(TSV)
  public Response queries() {
    return file("queries.tsv", lists.writeQueries(current.caller()));
  }

  /** All judgements: code of the query, name of the file, grade. */
  @GET
  @Path("qrels.tsv")
  @Produces(TSV)
  public Response judgements() {
    return file("qrels.tsv", lists.writeJudgements(current.caller()));
  }

  /** Keeps queries of a list; curators and administrators. */
  @PUT
  @Path("queries.tsv")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Imported readQueries(InputStream body) {
    return lists.readQueries(current.caller(), text(body));
  }

  /** Keeps judgements of a list as the caller's; curators and administrators. */
  @PUT
  @Path("qrels.tsv")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Imported readJudgements(InputStream body) {
    return lists.readJudgements(current.caller(), text(body));
  }

  private static String text(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new DomainException(Problem.TOO_LARGE, "problem.body-too-large", MOST_BYTES >> 10);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DomainException(Problem.INVALID, "problem.malformed");
    }
  }

  private static Response file(String name, String text) {
    return Response.ok(text)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
