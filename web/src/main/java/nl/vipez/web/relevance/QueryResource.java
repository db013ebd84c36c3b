package nl.vipez.web.relevance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.relevance.Bench;
import nl.vipez.relevance.JudgedQueries;
import nl.vipez.relevance.Proposals;
import nl.vipez.relevance.model.Change;
import nl.vipez.relevance.model.JudgedQuery;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Stored queries and their judgements; for curators. */
@Path("relevance/queries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QueryResource {
  private static final int PAGE = 100;

  private CurrentCaller current;
  private JudgedQueries queries;
  private Proposals proposals;
  private Bench bench;

  /** For the container. */
  @Inject
  public QueryResource(
      CurrentCaller current, JudgedQueries queries, Proposals proposals, Bench bench) {
    this.current = current;
    this.queries = queries;
    this.proposals = proposals;
    this.bench = bench;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected QueryResource() {}

  /** All stored queries. */
  @GET
  public Items<JudgedQuery> list(
      @QueryParam("from") @Nullable String from, @QueryParam("size") @Nullable String size) {
    return Items.page(queries.list(current.caller()), Paging.of(from, size, PAGE));
  }

  /** Stores a query. */
  @POST
  public Response add(QueryRequest body) {
    JudgedQuery query =
        queries.add(
            current.caller(),
            Objects.requireNonNullElse(body.text(), ""),
            Objects.requireNonNullElse(body.note(), ""));
    return Response.created(URI.create("relevance/queries/" + query.id())).entity(query).build();
  }

  /** Takes a query away, with its judgements. */
  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") long id) {
    queries.remove(current.caller(), id);
  }

  /** The documents to judge: found now, and under a proposal if one is named. */
  @GET
  @Path("{id}/results")
  public Items<PooledAnswer> results(
      @PathParam("id") long id, @QueryParam("proposal") @Nullable Long proposal) {
    Optional<Change> change =
        Optional.ofNullable(proposal)
            .map(number -> proposals.find(current.caller(), number).change());
    return Items.of(
        bench.pool(current.caller(), id, change).stream().map(PooledAnswer::of).toList());
  }

  /** Keeps the caller's judgement of a document. */
  @PUT
  @Path("{id}/judgements/{document}")
  public void judge(
      @PathParam("id") long id, @PathParam("document") String document, Judgement body) {
    queries.grade(current.caller(), id, document, Objects.requireNonNullElse(body.grade(), -1));
  }

  /** Takes the caller's judgement of a document back. */
  @DELETE
  @Path("{id}/judgements/{document}")
  public void unjudge(@PathParam("id") long id, @PathParam("document") String document) {
    queries.ungrade(current.caller(), id, document);
  }

  /**
   * A query as it is sent.
   *
   * @param text what is typed
   * @param note what the one who asks is after
   */
  public record QueryRequest(@Nullable String text, @Nullable String note) {}

  /**
   * A judgement as it is sent.
   *
   * @param grade 0 to 3
   */
  public record Judgement(@Nullable Integer grade) {}
}
