package nl.vipez.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import nl.vipez.benchmark.model.source.SourceKind;
import nl.vipez.benchmark.source.Sources;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Sources of figures outside, and their runs; for analysts and administrators. */
@Path("sources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SourceResource {
  @Inject private Sources sources;
  @Inject private CurrentCaller caller;

  @SuppressWarnings("NullAway") // the container fills the fields
  public SourceResource() {}

  /** All sources, by title. */
  @GET
  public Items<SourceAnswer> all() {
    return Items.of(sources.all(caller.caller()).stream().map(SourceAnswer::of).toList());
  }

  /** One source. */
  @GET
  @Path("{code}")
  public SourceAnswer one(@PathParam("code") String code) {
    return SourceAnswer.of(sources.get(caller.caller(), code));
  }

  /** Adds or changes a source. */
  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public SourceAnswer save(@PathParam("code") String code, @Nullable SourceRequest body) {
    if (body == null) {
      throw new DomainException(Problem.INVALID, "problem.malformed");
    }
    sources.save(
        caller.caller(),
        code,
        body.readKind(),
        Optional.ofNullable(body.title()).orElse(""),
        Optional.ofNullable(body.address()).orElse(""),
        Optional.ofNullable(body.mapping()).orElse(""),
        Optional.ofNullable(body.everyDays()).orElse(0));
    return one(code);
  }

  /**
   * The body of PUT /sources/{code}.
   *
   * @param kind ODATA_V4, ODATA_V3, CSV or KVK_API
   * @param title for people
   * @param address of the table or file; empty when files are handed over
   * @param mapping JSON, as a text
   * @param everyDays how often it is read by itself; 0 for on demand only
   */
  public record SourceRequest(
      @Nullable String kind,
      @Nullable String title,
      @Nullable String address,
      @Nullable String mapping,
      @Nullable Integer everyDays) {

    SourceKind readKind() {
      try {
        return SourceKind.valueOf(Optional.ofNullable(kind).orElse(""));
      } catch (IllegalArgumentException unknown) {
        throw new DomainException(Problem.UNPROCESSABLE, "benchmark.source.fields");
      }
    }
  }

  /** The newest runs, newest first. */
  @GET
  @Path("{code}/runs")
  public Items<RunAnswer> runs(@PathParam("code") String code) {
    sources.get(caller.caller(), code);
    return Items.of(sources.runs(caller.caller(), code).stream().map(RunAnswer::of).toList());
  }

  /** One run, with what it changed and refused. */
  @GET
  @Path("{code}/runs/{id: \\d{1,15}}")
  public RunAnswer run(@PathParam("code") String code, @PathParam("id") long id) {
    return RunAnswer.of(sources.run(caller.caller(), id), sources.lines(caller.caller(), id));
  }

  /** Reads the source at its own address; the run goes on by itself. */
  @POST
  @Path("{code}/runs")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(@PathParam("code") String code) {
    return accepted(code, sources.start(caller.caller(), code, Optional.empty()));
  }

  /** Reads a file that is handed over. */
  @POST
  @Path("{code}/runs")
  @Consumes("text/csv")
  public Response start(@PathParam("code") String code, InputStream body) throws IOException {
    sources.get(caller.caller(), code);
    byte[] file = body.readNBytes(Sources.MOST_BYTES + 1);
    if (file.length > Sources.MOST_BYTES) {
      throw new DomainException(
          Problem.TOO_LARGE, "benchmark.upload.too-large", Sources.MOST_BYTES >> 20);
    }
    return accepted(code, sources.start(caller.caller(), code, Optional.of(file)));
  }

  private Response accepted(String code, long id) {
    return Response.accepted(RunAnswer.of(sources.run(caller.caller(), id)))
        .location(URI.create("sources/" + code + "/runs/" + id))
        .build();
  }
}
